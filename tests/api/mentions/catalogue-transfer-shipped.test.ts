import { filesOf } from '../../helpers/catalogue-files';
import { startVeille, type Veille } from '../../helpers/start-veille';

describe('the catalogue that Veille ships with', () => {
  let veille: Veille;
  beforeAll(async () => {
    veille = await startVeille({ catalogue: 'shipped' });
  });
  afterAll(() => veille.stop());
  const { exported, check } = filesOf(() => veille);

  it.each(['json', 'csv'])('leaves as %s and comes back, every entry of it as it was', async (format) => {
    const { counts, rows } = await check(`catalogue.${format}`, await exported(format));
    expect(rows.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    expect(counts.unchanged).toBeGreaterThan(2000);
  });
});
