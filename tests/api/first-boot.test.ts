import { startSecondInstance } from '../helpers/second-instance';
import { type Veille, startVeille } from '../helpers/start-veille';

const indexes = "SELECT indexname FROM pg_indexes WHERE indexname LIKE '%slug_unique' ORDER BY indexname";

let veille: Veille;

beforeAll(async () => {
  veille = await startVeille();
});

afterAll(() => veille.stop());

async function publicActions(): Promise<string[]> {
  const where = { role: { type: 'public' }, action: { $startsWith: 'api::' } };
  const rows = await veille.strapi.db.query('plugin::users-permissions.permission').findMany({ where });
  return rows.map(({ action }: { action: string }) => action).sort();
}

describe('the first boot', () => {
  it('lets visitors read thirteen things and write nothing', async () => {
    const actions = await publicActions();
    expect(actions).toHaveLength(13);
    expect(actions.filter((action) => !/\.find(One)?$/.test(action))).toEqual([]);
  });

  it('has the database guard slugs', async () => {
    const { rows } = await veille.strapi.db.connection.raw(indexes);
    expect(rows).toHaveLength(8);
  });
});

describe('a later boot', () => {
  it('leaves alone what an administrator changed, and the indexes', async () => {
    const action = 'api::author.author.find';
    await veille.strapi.db.query('plugin::users-permissions.permission').delete({ where: { action } });
    const second = await startSecondInstance(veille);
    await second.request.get('/api/authors').expect(403);
    await second.request.get('/api/articles').expect(200);
    await second.stop();
    expect(await publicActions()).toHaveLength(12);
    expect((await veille.strapi.db.connection.raw(indexes)).rows).toHaveLength(8);
    expect(await veille.strapi.plugin('i18n').service('locales').count()).toBe(2);
  });
});
