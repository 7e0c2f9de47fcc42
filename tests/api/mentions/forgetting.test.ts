import { createArticle, createPlatform } from '../../helpers/factories';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { countRows, mentionsOf } from '../../helpers/tags';

const ARTICLE = 'api::article.article';
const MENTION = 'plugin::mentions.mention';
const DECISION = 'plugin::mentions.decision';

describe('mentions and decisions go with what they speak of', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createSmallCatalogue>>;
  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createSmallCatalogue(veille.strapi);
  });
  afterAll(() => veille.stop());

  const decidedArticle = async (remove: string, title = 'TikTok, Instagram et les Reels') => {
    const { documentId } = await createArticle(veille.strapi, { title }, { status: 'published' });
    await veille.strapi
      .documents(ARTICLE)
      .update({ documentId, locale: 'fr', data: { platforms: { disconnect: [{ documentId: remove }] } } });
    return documentId;
  };

  it('forgets a platform that is deleted', async () => {
    const vine = await createPlatform(veille.strapi, { name: 'Vinelette', slug: 'vinelette' });
    await veille.strapi.plugin('mentions').service('tagger').refresh();
    const documentId = await decidedArticle(vine.documentId, 'Vinelette et Instagram');
    expect(await countRows(veille.strapi, MENTION, { entityId: vine.documentId })).toBeGreaterThan(0);
    expect(await countRows(veille.strapi, DECISION, { entityId: vine.documentId })).toBeGreaterThan(0);

    await veille.strapi.documents('api::platform.platform').delete({ documentId: vine.documentId, locale: '*' });
    expect(await countRows(veille.strapi, MENTION, { entityId: vine.documentId })).toBe(0);
    expect(await countRows(veille.strapi, DECISION, { entityId: vine.documentId })).toBe(0);
    expect((await mentionsOf(veille.strapi, documentId)).length).toBeGreaterThan(0);
  });

  it('forgets an article that is deleted, locale by locale', async () => {
    const documentId = await decidedArticle(catalogue.instagram.documentId);
    await veille.strapi
      .documents(ARTICLE)
      .update({ documentId, locale: 'en', data: { title: 'Instagram', slug: `en-${documentId}` } });

    await veille.strapi.documents(ARTICLE).delete({ documentId, locale: 'fr' });
    expect(await mentionsOf(veille.strapi, documentId, { targetLocale: 'fr' })).toEqual([]);
    expect(await mentionsOf(veille.strapi, documentId, { targetLocale: 'en' })).not.toEqual([]);
    expect(await countRows(veille.strapi, DECISION, { targetId: documentId })).toBeGreaterThan(0);

    await veille.strapi.documents(ARTICLE).delete({ documentId, locale: '*' });
    expect(await countRows(veille.strapi, MENTION, { targetId: documentId })).toBe(0);
    expect(await countRows(veille.strapi, DECISION, { targetId: documentId })).toBe(0);
  });

  it('forgets what was published when a text is unpublished', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Instagram' }, { status: 'published' });
    await veille.strapi.documents(ARTICLE).unpublish({ documentId, locale: 'fr' });
    expect(await mentionsOf(veille.strapi, documentId, { version: 'published' })).toEqual([]);
    expect(await mentionsOf(veille.strapi, documentId, { version: 'draft' })).not.toEqual([]);
  });

  it('takes the published mentions back when a draft is discarded', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Instagram' }, { status: 'published' });
    await veille.strapi.documents(ARTICLE).update({ documentId, locale: 'fr', data: { title: 'Sans nom' } });
    expect(await mentionsOf(veille.strapi, documentId, { version: 'draft' })).toEqual([]);
    await veille.strapi.documents(ARTICLE).discardDraft({ documentId, locale: 'fr' });
    const [mention] = await mentionsOf(veille.strapi, documentId, { version: 'draft' });
    expect(mention?.text).toBe('Instagram');
  });
});
