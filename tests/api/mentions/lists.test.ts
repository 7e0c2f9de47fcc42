import { createArticle } from '../../helpers/factories';
import { logInWith, onTexts } from '../../helpers/log-in-with';
import { createWeakFeatures } from '../../helpers/newsroom-catalogue';
import { runReaches } from '../../helpers/runs';
import { startVeille, type Client, type Veille } from '../../helpers/start-veille';
import { countRows, tagsOf } from '../../helpers/tags';

const ARTICLE = 'api::article.article';
const LIST = `/content-manager/collection-types/${ARTICLE}`;
const TAGS = { action: 'plugin::mentions.tags.read' };
const RUNS = [{ action: 'plugin::mentions.runs.read' }, { action: 'plugin::mentions.runs.manage' }];

describe('tags in the content manager’s lists', () => {
  let veille: Veille;
  let instagram: string;
  const ids = { plain: '', sure: '', unsure: '' };
  beforeAll(async () => {
    veille = await startVeille();
    ({ instagram } = await createWeakFeatures(veille.strapi));
    const write = async (title: string, mainPlatforms: string[]) =>
      (await createArticle(veille.strapi, { title, mainPlatforms })).documentId;
    ids.plain = await write('Rien de nommé', []);
    ids.sure = await write('Instagram', [instagram]);
    ids.unsure = await write('Le Live d’Instagram', []);
  });
  afterAll(() => veille.stop());

  const suggestInstead = () =>
    veille.admin.put('/mentions/thresholds').send({ automatic: 0.94, suggested: 0.4 }).expect(200);
  const asBefore = () => veille.admin.delete('/mentions/thresholds').expect(200);
  const retag = (documentId: string) => veille.strapi.plugin('mentions').service('retag').document(ARTICLE, documentId);
  const titles = async (filter: string, client: Client = veille.admin, more = '') => {
    const query = { locale: 'fr', sort: 'title:asc', mentionsFilter: filter };
    const { body } = await client.get(LIST).query(query).query(more).expect(200);
    expect(body.pagination.total).toBe(body.results.length);
    return body.results.map(({ title }: { title: string }) => title);
  };
  const cells = (documentIds: string[], client: Client = veille.admin) =>
    client
      .get('/mentions/list-cells')
      .query({ contentType: ARTICLE, locale: 'fr', documentIds: documentIds.join(',') });

  it('are narrowed to texts without tags, with sure tags only, and with less sure ones', async () => {
    expect(await titles('untagged')).toEqual(['Rien de nommé']);
    expect(await titles('sure')).toEqual(['Instagram']);
    expect(await titles('unsure')).toEqual(['Le Live d’Instagram']);
    expect(await titles('nonsense')).toHaveLength(3);
  });

  it('are narrowed together with what else they are filtered by', async () => {
    const filters = 'filters[$and][0][title][$contains]=Live';
    expect(await titles('unsure', veille.admin, filters)).toEqual(['Le Live d’Instagram']);
    expect(await titles('untagged', veille.admin, filters)).toEqual([]);
    const byPlatform = `filters[$and][0][platforms][documentId][$eq]=${instagram}`;
    expect(await titles('', veille.admin, byPlatform)).toEqual(['Instagram', 'Le Live d’Instagram']);
  });

  it('show main platforms and open suggestions, and can be narrowed to these', async () => {
    await suggestInstead();
    await retag(ids.unsure);
    try {
      const { body } = await cells([ids.plain, ids.sure, ids.unsure, 'nowhere']).expect(200);
      expect(body.data).toEqual({
        [ids.plain]: { mainPlatforms: [], suggestions: 0 },
        [ids.sure]: { mainPlatforms: ['Instagram'], suggestions: 0 },
        [ids.unsure]: { mainPlatforms: ['Instagram'], suggestions: 1 },
      });
      expect(await titles('suggested')).toEqual(['Le Live d’Instagram']);
    } finally {
      await asBefore();
      await retag(ids.unsure);
    }
  });

  it('tell nothing of tags to a role that may not see them, nor of texts that it may not read', async () => {
    const blind = await logInWith(veille, [onTexts('read')]);
    await cells([ids.sure], blind.client).expect(403);
    expect(await titles('untagged', blind.client)).toHaveLength(3);
    const elsewhere = await logInWith(veille, [TAGS]);
    await cells([ids.sure], elsewhere.client).expect(403);
    const author = await logInWith(veille, [TAGS, onTexts('read', { conditions: ['admin::is-creator'] })]);
    expect((await cells([ids.sure], author.client).expect(200)).body.data).toEqual({});
    expect(await titles('untagged', author.client)).toEqual([]);
  });

  it.each([
    { contentType: ARTICLE },
    { documentIds: 'a' },
    { contentType: ARTICLE, documentIds: Array.from({ length: 101 }, () => 'a').join(',') },
  ])('refuse a page that makes no sense with 400: %j', async (query) => {
    await veille.admin.get('/mentions/list-cells').query(query).expect(400);
  });

  describe('a re-tag of what is selected', () => {
    const selection = () => ({ contentType: ARTICLE, documentIds: [ids.sure, ids.unsure] });
    const preview = async (body: object) =>
      (await veille.admin.post('/mentions/runs/preview').send(body).expect(200)).body;

    it('is shown before it is done, then done as a run, and changes nothing else', async () => {
      await suggestInstead();
      try {
        const { data } = await preview(selection());
        expect(data).toMatchObject({ documents: 2, pageCount: 1, page: 1 });
        expect(data.changes).toMatchObject([
          { documentId: ids.unsure, version: 'draft', gained: [], lost: [{ relation: 'features', name: 'Live' }] },
        ]);
        expect((await tagsOf(veille.strapi, ids.unsure)).features).toEqual(['instagram-live']);
        expect((await preview({ page: 2, pageSize: 1 })).data).toMatchObject({ documents: 3, page: 2, pageCount: 3 });

        const { body } = await veille.admin.post('/mentions/runs').send(selection()).expect(200);
        expect(body.data).toMatchObject({ reason: 'selection' });
        const run = await runReaches(veille.strapi, body.data.id, ({ state }) => state === 'done');
        expect(run).toMatchObject({ total: 2, done: 2, changed: 1, failed: 0 });
        expect((await tagsOf(veille.strapi, ids.unsure)).features).toEqual([]);
        const list = await veille.admin.get('/mentions/runs?pageSize=1').expect(200);
        expect(list.body.data.results).toMatchObject([{ id: run.id, requestedByName: 'Ada Veille' }]);
      } finally {
        await asBefore();
        await retag(ids.unsure);
      }
    });

    it('says which texts failed, to those who may read them', async () => {
      const tagger = veille.strapi.plugin('mentions').service('tagger');
      const loaded = await tagger.current();
      const analyze = () => {
        throw new Error('a trap');
      };
      const current = jest.spyOn(tagger, 'current').mockResolvedValue({ ...loaded, tagger: { analyze } });
      const { body } = await veille.admin.post('/mentions/runs').send(selection()).expect(200);
      const run = await runReaches(veille.strapi, body.data.id, ({ state }) => state === 'done');
      current.mockRestore();
      expect(run).toMatchObject({ done: 2, failed: 2 });
      const failures = await veille.admin.get(`/mentions/runs/${run.id}/failures`).expect(200);
      expect(failures.body.data.total).toBe(2);
      expect(failures.body.data.results.map(({ title }: { title: string }) => title).sort()).toEqual([
        'Instagram',
        'Le Live d’Instagram',
      ]);
      const stranger = await logInWith(veille, RUNS);
      const hidden = await stranger.client.get(`/mentions/runs/${run.id}/failures`).expect(200);
      expect(hidden.body.data).toEqual({ results: [], total: 2 });
      await veille.admin.get('/mentions/runs/999999/failures').expect(404);
    });

    it('is for those who may manage re-tags and change every one of the texts', async () => {
      const before = await countRows(veille.strapi, 'plugin::mentions.run');
      const editor = await logInWith(veille, [onTexts('read'), onTexts('update')]);
      const reader = await logInWith(veille, [...RUNS, onTexts('read')]);
      for (const { client } of [editor, reader]) {
        for (const path of ['/mentions/runs', '/mentions/runs/preview']) {
          await client.post(path).send(selection()).expect(403);
          await client.post(path).send({}).expect(403);
        }
      }
      expect(await countRows(veille.strapi, 'plugin::mentions.run')).toBe(before);
      const manager = await logInWith(veille, [...RUNS, onTexts('read'), onTexts('update')]);
      await manager.client.post('/mentions/runs/preview').send(selection()).expect(200);
    });

    it.each([
      { contentType: ARTICLE },
      { documentIds: ['a'] },
      { contentType: ARTICLE, documentIds: [1] },
      { mood: 'x' },
    ])('is refused with 400 for %j', async (body) => {
      await veille.admin.post('/mentions/runs').send(body).expect(400);
    });
  });
});
