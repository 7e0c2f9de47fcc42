import { runImport } from '../../helpers/import/run-import';
import { archiveWithNames, type ArchiveWithNames } from '../../helpers/import/archive-with-names';
import { textFolder } from '../../helpers/import/texts';
import { startVeille, type Veille } from '../../helpers/start-veille';

const folder = textFolder();
const texts: ArchiveWithNames = archiveWithNames(folder);
const ENOUGH = 10;
const AT_LEAST_GONE = 15;

describe(`names taken out of the catalogue, in ${texts.name}`, () => {
  let veille: Veille;
  beforeAll(async () => {
    veille = await startVeille({ catalogue: 'shipped' });
  });
  afterAll(async () => {
    await veille.stop();
    folder.remove();
  });

  /** Deletes every platform and feature that bears one of the names; gives the names that were borne. */
  const takeOut = async (): Promise<string[]> => {
    const wanted = new Map(texts.names.map((name) => [name.toLowerCase(), name]));
    const gone = new Set<string>();
    for (const uid of ['api::feature.feature', 'api::platform.platform'] as const) {
      const entries = await veille.strapi.documents(uid).findMany({ locale: 'fr', populate: ['aliases'], limit: -1 });
      for (const { documentId, name, aliases } of entries) {
        const borne = [name, ...(aliases ?? []).map(({ text }) => text)].flatMap(
          (text) => wanted.get(String(text).toLowerCase()) ?? []
        );
        if (borne.length === 0) continue;
        borne.forEach((one) => gone.add(one));
        await veille.strapi.documents(uid).delete({ documentId, locale: '*' });
      }
    }
    await veille.strapi.plugin('mentions').service('tagger').refresh();
    return [...gone];
  };

  it('are found again', async () => {
    const gone = await takeOut();
    expect(gone.length).toBeGreaterThanOrEqual(AT_LEAST_GONE);
    await runImport(veille.strapi, [texts.path]);
    const candidates = veille.strapi.plugin('mentions').service('candidates');
    await candidates.refresh();
    const { results }: { results: { name: string }[] } = await candidates.list(1, 60);
    const listed = results.map(({ name }) => name.toLowerCase());
    const found = gone.filter((name) =>
      listed.some((one) => one === name.toLowerCase() || one.endsWith(` ${name.toLowerCase()}`))
    );
    expect(found.length).toBeGreaterThanOrEqual(ENOUGH);
  }, 180_000);
});
