import { createArticle } from '../../helpers/factories';
import { logInWith } from '../../helpers/log-in-with';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { countRows, tagsOf } from '../../helpers/tags';

const ARTICLE = 'api::article.article';

describe('the catalogue, for those who name things in texts', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createSmallCatalogue>>;
  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createSmallCatalogue(veille.strapi);
  });
  afterAll(() => veille.stop());

  const search = async (query: object) => {
    const { body } = await veille.admin.get('/mentions/entries').query(query).expect(200);
    return body.data;
  };
  const create = (entry: object) => veille.admin.post('/mentions/entries').send(entry);

  it('finds entries by some letters, page by page', async () => {
    expect(await search({ search: 'ree', locale: 'fr' })).toEqual({
      results: [
        {
          id: catalogue.reels.documentId,
          type: 'feature',
          name: 'Reels',
          platform: catalogue.instagram.documentId,
        },
      ],
      total: 1,
    });
    const first = await search({ pageSize: 3 });
    const second = await search({ pageSize: 3, page: 2 });
    expect(first).toMatchObject({ total: 4, results: { length: 3 } });
    expect(second.results).toHaveLength(1);
    expect((await search({ search: 'ree', type: 'platform' })).total).toBe(0);
  });

  it('creates a feature under its names in both languages, found by them and by the words of the text', async () => {
    const { documentId: article } = await createArticle(veille.strapi, { title: 'Instagram : les Tournesols géants' });
    const { body } = await create({
      type: 'feature',
      names: { fr: 'Grand Tournesol', en: 'Great Sunflower' },
      kind: 'format',
      platform: catalogue.instagram.documentId,
      alias: 'Tournesols géants',
    }).expect(200);
    const { documentId } = body.data;
    const feature = (locale: string) =>
      veille.strapi.documents('api::feature.feature').findOne({ documentId, locale, populate: ['platform'] });
    expect(await feature('fr')).toMatchObject({
      name: 'Grand Tournesol',
      kind: 'format',
      platform: { name: 'Instagram' },
    });
    expect(await feature('en')).toMatchObject({
      name: 'Great Sunflower',
      kind: 'format',
      platform: { name: 'Instagram' },
    });

    await veille.strapi.plugin('mentions').service('retag').document(ARTICLE, article);
    expect((await tagsOf(veille.strapi, article)).features).toHaveLength(1);
    const other = await createArticle(veille.strapi, { title: 'Instagram: Great Sunflower' });
    expect((await tagsOf(veille.strapi, other.documentId)).features).toHaveLength(1);
  });

  it('creates nothing where a name is taken, a kind unknown, a platform missing or a language forgotten', async () => {
    const before = await countRows(veille.strapi, 'api::feature.feature');
    const feature = { type: 'feature', names: { fr: 'Neuf', en: 'New' }, platform: catalogue.tiktok.documentId };
    const refused = async (entry: object) => (await create(entry).expect(400)).body.error.message;
    expect(await refused({ ...feature, names: { fr: 'Duo', en: 'Duo' } })).toContain('“Duo” already');
    expect(await refused({ ...feature, kind: 'potato' })).toContain('“kind” must be function');
    expect(await refused({ ...feature, platform: 'absent' })).toContain('no platform “absent”');
    expect(await refused({ ...feature, names: { fr: 'Neuf' } })).toContain('“en” must be text');
    expect(await countRows(veille.strapi, 'api::feature.feature')).toBe(before);
  });

  it('counts the documents that an alias would change, and writes nothing', async () => {
    await createArticle(veille.strapi, { title: 'La pellicule magique arrive' });
    await createArticle(veille.strapi, { title: 'TikTok et sa pellicule magique', excerpt: 'TikTok, encore.' });
    const idea = { entry: catalogue.tiktok.documentId, words: 'pellicule magique', strength: 'strong' };
    const { body } = await veille.admin.post('/mentions/entries/alias-impact').send(idea).expect(200);
    expect(body.data).toEqual({ documents: 2, changed: 1, read: 2 });
    await veille.admin
      .post('/mentions/entries/alias-impact')
      .send({ ...idea, entry: 'absent' })
      .expect(404);
  });

  it('counts the documents that an exclusion would change, and writes nothing', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Le TikTok des pauvres' });
    await createArticle(veille.strapi, { title: 'Un autre TikTok des pauvres' });
    await createArticle(veille.strapi, { title: 'TikTok et les pauvres des autres' });
    const tag = {
      contentType: ARTICLE,
      documentId,
      locale: 'fr',
      relation: 'platforms',
      entityId: catalogue.tiktok.documentId,
    };
    const never = { ...tag, verdict: 'never', phrase: 'TikTok des pauvres' };
    const { body } = await veille.admin.post('/mentions/decisions/impact').send(never).expect(200);
    expect(body.data).toEqual({ documents: 3, changed: 2, read: 3 });
    expect(await countRows(veille.strapi, 'plugin::mentions.decision', { targetId: documentId })).toBe(0);
    await veille.admin
      .post('/mentions/decisions/impact')
      .send({ ...tag, verdict: 'rejected' })
      .expect(400);
  });

  it('is closed to roles without the permissions; the set-up is not', async () => {
    const { client: editor } = await logInWith(veille, []);
    const before = await countRows(veille.strapi, 'api::platform.platform');
    await editor.get('/mentions/entries').expect(403);
    await editor
      .post('/mentions/entries')
      .send({ type: 'platform', names: { fr: 'Neuve', en: 'New' } })
      .expect(403);
    await editor.post('/mentions/entries/alias-impact').send({}).expect(403);
    await editor.post('/mentions/decisions/impact').send({}).expect(403);
    expect(await countRows(veille.strapi, 'api::platform.platform')).toBe(before);
    const { body } = await editor.get('/mentions/setup').expect(200);
    expect(body.data.types[ARTICLE].fields).toEqual(['title', 'excerpt', 'body']);
    expect(body.data.kinds.feature).toContain('format');
    await veille.request.get('/mentions/setup').expect(401);
  });
});
