import { createArticle } from '../../helpers/factories';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { countRows, tagsOf } from '../../helpers/tags';

const ARTICLE = 'api::article.article';
const EDIT = '/content-manager/collection-types/api::article.article';

describe('what editors say of tags', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createSmallCatalogue>>;
  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createSmallCatalogue(veille.strapi);
  });
  afterAll(() => veille.stop());

  const save = (documentId: string, data: Record<string, unknown>) =>
    veille.admin.put(`${EDIT}/${documentId}?locale=fr`).send(data).expect(200);
  const retag = () =>
    veille.strapi
      .plugin('mentions')
      .service('retag')
      .all(() => {});

  it('keeps a tag removed through later saves, publication and a re-tag of the archive', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok et Instagram' });
    await save(documentId, { platforms: { disconnect: [{ documentId: catalogue.tiktok.documentId }] } });
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['instagram']);

    await save(documentId, { title: 'TikTok, Instagram et TikTok' });
    await veille.strapi.documents(ARTICLE).publish({ documentId, locale: 'fr' });
    await retag();
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['instagram']);
    expect((await tagsOf(veille.strapi, documentId, { status: 'published' })).platforms).toEqual(['instagram']);
  });

  it('keeps a tag added by hand', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Rien de nommé' });
    await save(documentId, { platforms: { connect: [{ documentId: catalogue.tiktok.documentId }] } });
    await save(documentId, { title: 'Toujours rien de nommé' });
    await retag();
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['tiktok']);
  });

  it('lets an editor change their mind', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok' });
    await save(documentId, { platforms: { disconnect: [{ documentId: catalogue.tiktok.documentId }] } });
    await save(documentId, { platforms: { connect: [{ documentId: catalogue.tiktok.documentId }] } });
    await save(documentId, { title: 'TikTok encore' });
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['tiktok']);
  });

  it('takes a platform that is added as main for a platform of the text', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Rien ici' });
    await save(documentId, { mainPlatforms: { connect: [{ documentId: catalogue.instagram.documentId }] } });
    expect(await tagsOf(veille.strapi, documentId)).toEqual({
      platforms: ['instagram'],
      mainPlatforms: ['instagram'],
      features: [],
    });
  });

  it('understands relations written as lists', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok et Instagram' });
    await veille.strapi
      .documents(ARTICLE)
      .update({ documentId, locale: 'fr', data: { platforms: [catalogue.instagram.documentId] } });
    await veille.strapi.documents(ARTICLE).update({ documentId, locale: 'fr', data: { excerpt: 'TikTok' } });
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['instagram']);
  });

  it('keeps each decision with who made it and when, and what the tag rested on', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok' });
    await save(documentId, { platforms: { disconnect: [{ documentId: catalogue.tiktok.documentId }] } });
    const rows = await veille.strapi.db
      .query('plugin::mentions.decision')
      .findMany({ where: { targetId: documentId, relation: 'platforms' } });
    expect(rows).toEqual([
      expect.objectContaining({
        verdict: 'rejected',
        alias: 'tiktok',
        context: 'alone',
        teaches: true,
        decidedBy: expect.stringMatching(/^admin:\d+$/),
      }),
    ]);
    expect(Number.isNaN(Date.parse(rows[0].decidedAt))).toBe(false);
  });

  it('makes no decision of a save that leaves the tags alone', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok' });
    await save(documentId, { title: 'TikTok bouge', platforms: { connect: [], disconnect: [] } });
    expect(await countRows(veille.strapi, 'plugin::mentions.decision', { targetId: documentId })).toBe(0);
  });

  it('gives a copy of a text the decisions on the original', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok et Instagram' });
    await save(documentId, { platforms: { disconnect: [{ documentId: catalogue.tiktok.documentId }] } });
    const copy = await veille.strapi
      .documents(ARTICLE)
      .clone({ documentId, data: { title: 'TikTok et Instagram', slug: 'copie' } });
    expect((await tagsOf(veille.strapi, String(copy?.documentId))).platforms).toEqual(['instagram']);
  });
});
