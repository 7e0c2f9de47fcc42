import { eventually } from '../../helpers/eventually';
import { createArticle, createPlatform, createTrainingSession, paragraphs } from '../../helpers/factories';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { mentionsOf, tagsOf } from '../../helpers/tags';

describe('tagging a text as it is saved', () => {
  let veille: Veille;
  beforeAll(async () => {
    veille = await startVeille();
    await createSmallCatalogue(veille.strapi);
  });
  afterAll(() => veille.stop());

  it('tags a new draft with its platforms, main platforms and features', async () => {
    const { documentId } = await createArticle(veille.strapi, {
      title: 'Les Reels d’Instagram changent',
      body: paragraphs('Instagram revoit ses Reels pour répondre à TikTok.'),
    });
    expect(await tagsOf(veille.strapi, documentId)).toEqual({
      platforms: ['instagram', 'tiktok'],
      mainPlatforms: ['instagram'],
      features: ['instagram-reels'],
    });
  });

  it('stores each mention with its place in the text', async () => {
    const title = 'Ce que prépare TikTok';
    const { documentId } = await createArticle(veille.strapi, {
      title,
      body: paragraphs('Un essai.', 'Et l’Instagram d’avant ?'),
    });
    const mentions = await mentionsOf(veille.strapi, documentId, { version: 'draft' });
    expect(
      mentions.map(({ field, startOffset, endOffset, text }) => ({ field, startOffset, endOffset, text }))
    ).toEqual([
      { field: 'title', startOffset: title.indexOf('TikTok'), endOffset: title.length, text: 'TikTok' },
      { field: 'body', startOffset: 15, endOffset: 24, text: 'Instagram' },
    ]);
  });

  it('tags the published version as the draft, and keeps its mentions apart', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok avance' }, { status: 'published' });
    expect((await tagsOf(veille.strapi, documentId, { status: 'published' })).platforms).toEqual(['tiktok']);
    expect(await mentionsOf(veille.strapi, documentId, { version: 'published' })).toHaveLength(1);

    await veille.strapi
      .documents('api::article.article')
      .update({ documentId, locale: 'fr', data: { title: 'Instagram recule' } });
    expect((await tagsOf(veille.strapi, documentId, { status: 'published' })).platforms).toEqual(['tiktok']);
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['instagram']);

    await veille.strapi.documents('api::article.article').publish({ documentId, locale: 'fr' });
    expect((await tagsOf(veille.strapi, documentId, { status: 'published' })).platforms).toEqual(['instagram']);
    const [published] = await mentionsOf(veille.strapi, documentId, { version: 'published' });
    expect(published?.text).toBe('Instagram');
  });

  it('tags each locale by its own text', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Instagram en France' });
    await veille.strapi
      .documents('api::article.article')
      .update({ documentId, locale: 'en', data: { title: 'TikTok in Britain', slug: 'tiktok-in-britain' } });
    expect((await tagsOf(veille.strapi, documentId, { locale: 'en' })).platforms).toEqual(['tiktok']);
    expect((await tagsOf(veille.strapi, documentId, { locale: 'fr' })).platforms).toEqual(['instagram']);
  });

  it('reads what is stored when a save names only one field', async () => {
    const { documentId } = await createArticle(veille.strapi, {
      title: 'TikTok',
      body: paragraphs('Instagram aussi.'),
    });
    await veille.strapi
      .documents('api::article.article')
      .update({ documentId, locale: 'fr', data: { title: 'Sans nom' } });
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['instagram']);
  });

  it('reads components: the objectives of a training session', async () => {
    const { documentId } = await createTrainingSession(veille.strapi, {
      title: 'Une journée de formation',
      objectives: [{ text: 'Ouvrir un compte TikTok' }],
    });
    const tags = await tagsOf(veille.strapi, documentId, {}, 'api::training-session.training-session');
    expect(tags.platforms).toEqual(['tiktok']);
  });

  it('keeps a tag that is set by hand on a platform made a moment ago', async () => {
    const { strapi } = veille;
    await createArticle(strapi, { title: 'La tagueuse a lu son catalogue' });
    const { documentId: ondine } = await createPlatform(strapi, { name: 'Ondine', slug: 'ondine' });
    const { documentId } = await createArticle(strapi, { title: 'Sans nom', platforms: [ondine] });
    expect((await tagsOf(strapi, documentId)).platforms).toEqual(['ondine']);
  });

  it('changes nothing when a text is saved twice', async () => {
    const data = { title: 'TikTok et Instagram', body: paragraphs('TikTok copie Instagram.') };
    const { documentId } = await createArticle(veille.strapi, data);
    const before = [await tagsOf(veille.strapi, documentId), await mentionsOf(veille.strapi, documentId)];
    await veille.strapi.documents('api::article.article').update({ documentId, locale: 'fr', data });
    const after = [await tagsOf(veille.strapi, documentId), await mentionsOf(veille.strapi, documentId)];
    const withoutIds = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, item) => (key === 'id' || /At$|documentId/.test(key) ? undefined : item)));
    expect(withoutIds(after)).toEqual(withoutIds(before));
  });

  it('saves a text that cannot be tagged, and a job tags it later', async () => {
    const tagger = veille.strapi.plugin('mentions').service('tagger');
    const analyze = jest.spyOn(tagger, 'analyze').mockRejectedValueOnce(new Error('no catalogue'));
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok malgré tout' });
    analyze.mockRestore();
    const { platforms } = await eventually(
      () => tagsOf(veille.strapi, documentId),
      (tags) => tags.platforms.length > 0
    );
    expect(platforms).toEqual(['tiktok']);
  });

  describe('when an editor writes a paragraph before the others', () => {
    const written = ['TikTok copie Instagram, et Instagram copie TikTok.', 'Sur TikTok.'];
    const added = 'Un mot de plus.';
    const placesOf = async (documentId: string) =>
      (await mentionsOf(veille.strapi, documentId, { version: 'draft' })).map(
        ({ id, text, startOffset, endOffset, blockPath }) => ({ id, text, startOffset, endOffset, blockPath })
      );
    const write = async () => {
      const data = { title: 'Un essai', body: paragraphs(...written) };
      const { documentId } = await createArticle(veille.strapi, data);
      return { documentId, before: await placesOf(documentId) };
    };
    const writeBefore = (documentId: string) =>
      veille.strapi
        .documents('api::article.article')
        .update({ documentId, locale: 'fr', data: { body: paragraphs(added, ...written) } });

    it('moves the mentions, each of which stays the row it was', async () => {
      const { documentId, before } = await write();
      await writeBefore(documentId);
      const farther = added.length + 1;
      expect(before).toHaveLength(5);
      expect(await placesOf(documentId)).toEqual(
        before.map((mention) => ({
          ...mention,
          startOffset: mention.startOffset + farther,
          endOffset: mention.endOffset + farther,
          blockPath: mention.blockPath.replace(/\d+/u, (block) => String(Number(block) + 1)),
        }))
      );
    });

    it('stores them all where one of them is missing', async () => {
      const { documentId, before } = await write();
      const { id } = before[0] ?? {};
      await veille.strapi.db.query('plugin::mentions.mention').delete({ where: { id } });
      await writeBefore(documentId);
      const starts = (await placesOf(documentId)).map(({ startOffset }) => startOffset).sort((a, b) => a - b);
      expect(starts).toEqual(before.map(({ startOffset }) => startOffset + added.length + 1));
    });
  });

  it('saves a text whose mentions cannot be stored, and a job stores them later', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Un essai' });
    const knex = veille.strapi.db.connection;
    await knex.raw(`alter table mentions add constraint no_mention check (text <> 'TikTok') not valid`);
    await veille.strapi
      .documents('api::article.article')
      .update({ documentId, locale: 'fr', data: { title: 'TikTok essaie' } });
    await knex.raw('alter table mentions drop constraint no_mention');
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['tiktok']);
    const mentions = await eventually(
      () => mentionsOf(veille.strapi, documentId, { version: 'draft' }),
      (found) => found.length > 0
    );
    expect(mentions).toEqual([expect.objectContaining({ text: 'TikTok' })]);
  });
});
