import { eventually } from '../../helpers/eventually';
import { alias, createArticle, createPlatform, paragraphs } from '../../helpers/factories';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { allRuns, settled } from '../../helpers/runs';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { mentionsOf, tagsOf } from '../../helpers/tags';

const ARTICLE = 'api::article.article';
const PLATFORM = 'api::platform.platform';

describe('the archive follows the catalogue', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createSmallCatalogue>>;
  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createSmallCatalogue(veille.strapi);
    await settled(veille.strapi);
  });
  afterAll(() => veille.stop());

  const setAliases = (documentId: string, ...texts: string[]) =>
    veille.strapi.documents(PLATFORM).update({ documentId, locale: 'fr', data: { aliases: texts.map(alias) } });
  /** What the text is tagged with once it is tagged with anything. */
  const tagsInTheEnd = (documentId: string, version = {}) =>
    eventually(
      () => tagsOf(veille.strapi, documentId, version),
      ({ platforms }) => platforms.length > 0
    );

  it('tags the texts that hold a new alias, drafts and published versions, in every language', async () => {
    const title = 'Le Clapotis revient';
    const { documentId } = await createArticle(veille.strapi, { title }, { status: 'published' });
    await veille.strapi
      .documents(ARTICLE)
      .update({ documentId, locale: 'en', data: { title: 'Clapotis is back', slug: `en-${documentId}` } });
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual([]);

    await setAliases(catalogue.tiktok.documentId, 'Clapotis');
    expect((await tagsInTheEnd(documentId)).platforms).toEqual(['tiktok']);
    await settled(veille.strapi);
    expect((await tagsOf(veille.strapi, documentId, { status: 'published' })).platforms).toEqual(['tiktok']);
    expect((await tagsOf(veille.strapi, documentId, { locale: 'en' })).platforms).toEqual(['tiktok']);
    expect(await mentionsOf(veille.strapi, documentId)).toHaveLength(3);
  });

  it('leaves a published text published, unmodified, and a draft a draft', async () => {
    const published = await createArticle(veille.strapi, { title: 'Un ricochet' }, { status: 'published' });
    const draft = await createArticle(veille.strapi, { title: 'Un autre ricochet' });
    const rows = () =>
      veille.strapi.db.query(ARTICLE).findMany({
        where: { documentId: { $in: [published.documentId, draft.documentId] } },
        orderBy: 'id',
        select: ['id', 'updatedAt', 'publishedAt'],
      });
    const before = await rows();
    await setAliases(catalogue.instagram.documentId, 'Ricochet');
    await tagsInTheEnd(published.documentId);
    await settled(veille.strapi);
    expect((await tagsOf(veille.strapi, draft.documentId)).platforms).toEqual(['instagram']);

    expect(await rows()).toEqual(before);
    const { body } = await veille.admin
      .get(`/content-manager/collection-types/${ARTICLE}/${published.documentId}?locale=fr`)
      .expect(200);
    expect(body.data.status).toBe('published');
  });

  it('finds words in which only one half is bold', async () => {
    const { documentId } = await createArticle(veille.strapi, {
      title: 'Un texte',
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Le Gliss', bold: true },
            { type: 'text', text: 'ando est là.' },
          ],
        },
      ],
    });
    await setAliases(catalogue.tiktok.documentId, 'Glissando');
    expect((await tagsInTheEnd(documentId)).platforms).toEqual(['tiktok']);
  });

  it('takes tags and mentions away when an alias goes', async () => {
    const platform = await createPlatform(veille.strapi, { name: 'Sarabande', aliases: [alias('Gavotte')] });
    await veille.strapi.plugin('mentions').service('tagger').refresh();
    const { documentId } = await createArticle(veille.strapi, { title: 'La Gavotte' });
    expect(await mentionsOf(veille.strapi, documentId)).toHaveLength(1);
    await settled(veille.strapi);
    await setAliases(platform.documentId);
    const gone = await eventually(
      () => tagsOf(veille.strapi, documentId),
      ({ platforms }) => platforms.length === 0
    );
    expect(gone.platforms).toEqual([]);
    expect(await mentionsOf(veille.strapi, documentId)).toEqual([]);
  });

  it('makes one run of ten edits in a row, and reads only the texts that hold the new words', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Un texte', body: paragraphs('Arpège dix.') });
    await createArticle(veille.strapi, { title: 'Un texte qui n’en parle pas' });
    await setAliases(catalogue.tiktok.documentId);
    await veille.strapi.plugin('mentions').service('tagger').refresh();
    const before = (await settled(veille.strapi)).length;
    for (let edit = 1; edit <= 10; edit++) {
      await setAliases(catalogue.tiktok.documentId, ...Array.from({ length: edit }, (_, i) => `Arpège ${WORDS[i]}`));
    }
    expect((await tagsInTheEnd(documentId)).platforms).toEqual(['tiktok']);
    await settled(veille.strapi);
    const runs = (await allRuns(veille.strapi)).slice(before);
    expect(runs).toEqual([
      expect.objectContaining({ reason: 'catalogue', state: 'done', total: 1, done: 1, changed: 1, failed: 0 }),
    ]);
  });

  it('begins no run when what changed has no bearing on texts', async () => {
    const before = (await settled(veille.strapi)).length;
    await veille.strapi
      .documents(PLATFORM)
      .update({ documentId: catalogue.tiktok.documentId, locale: 'fr', data: { description: 'Des vidéos.' } });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await settled(veille.strapi)).toHaveLength(before);
  });
});

const WORDS = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
