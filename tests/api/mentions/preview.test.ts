import { createArticle, alias } from '../../helpers/factories';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { settled } from '../../helpers/runs';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { countRows, mentionsOf, tagsOf } from '../../helpers/tags';
import { eventually } from '../../helpers/eventually';

const ARTICLE = 'api::article.article';
const PLATFORM = 'api::platform.platform';

describe('a preview of a change of the catalogue', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createSmallCatalogue>>;
  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createSmallCatalogue(veille.strapi);
    await settled(veille.strapi);
  });
  afterAll(() => veille.stop());

  const preview = async (request: object) =>
    (await veille.admin.post('/mentions/preview').send(request).expect(200)).body.data;

  it('says which texts would gain or lose which tags, writes nothing, and is what then happens', async () => {
    const { tiktok, instagram } = catalogue;
    const gains = await createArticle(veille.strapi, { title: 'Le Trampoline ouvre' }, { status: 'published' });
    const decided = await createArticle(veille.strapi, { title: 'Un Trampoline, encore' });
    await createArticle(veille.strapi, { title: 'Rien de tout cela' });
    await veille.strapi.documents(ARTICLE).update({
      documentId: decided.documentId,
      locale: 'fr',
      data: { platforms: { connect: [instagram.documentId] } },
    });
    const mentions = await countRows(veille.strapi, 'plugin::mentions.mention');

    const page = await preview({ entry: 'tiktok', add: [{ text: 'Trampoline' }] });
    expect(page).toMatchObject({ page: 1, pageCount: 1, documents: 2 });
    const change = (documentId: string, version: string, title: string) => ({
      contentType: ARTICLE,
      documentId,
      locale: 'fr',
      version,
      title,
      gained: (['platforms', 'mainPlatforms'] as const).map((relation) => {
        return { relation, entityId: tiktok.documentId, name: 'TikTok' };
      }),
      lost: [],
    });
    expect(page.changes).toHaveLength(3);
    expect(page.changes).toEqual(
      expect.arrayContaining([
        change(gains.documentId, 'draft', 'Le Trampoline ouvre'),
        change(gains.documentId, 'published', 'Le Trampoline ouvre'),
        change(decided.documentId, 'draft', 'Un Trampoline, encore'),
      ])
    );
    expect(await countRows(veille.strapi, 'plugin::mentions.mention')).toBe(mentions);
    expect((await tagsOf(veille.strapi, gains.documentId)).platforms).toEqual([]);

    await veille.strapi
      .documents(PLATFORM)
      .update({ documentId: tiktok.documentId, locale: 'fr', data: { aliases: [alias('Trampoline')] } });
    await eventually(
      () => mentionsOf(veille.strapi, gains.documentId),
      (rows) => rows.length > 0
    );
    const tagged = { platforms: ['tiktok'], mainPlatforms: ['tiktok'], features: [] };
    expect(await tagsOf(veille.strapi, gains.documentId)).toEqual(tagged);
    expect(await tagsOf(veille.strapi, gains.documentId, { status: 'published' })).toEqual(tagged);
    expect(await tagsOf(veille.strapi, decided.documentId)).toEqual({
      ...tagged,
      platforms: ['instagram', 'tiktok'],
    });
    const again = await preview({ entry: tiktok.documentId, add: [{ text: 'Trampoline' }] });
    expect(again.changes).toEqual([]);

    const without = await preview({ entry: tiktok.documentId, remove: ['trampoline'] });
    const lost = without.changes.map(({ version, lost: tags }: { version: string; lost: { relation: string }[] }) => [
      version,
      ...tags.map(({ relation }) => relation),
    ]);
    expect(lost.sort()).toEqual([
      ['draft', 'platforms', 'mainPlatforms'],
      ['draft', 'platforms', 'mainPlatforms'],
      ['published', 'platforms', 'mainPlatforms'],
    ]);
  });

  it('comes in pages', async () => {
    for (let number = 1; number <= 3; number++) await createArticle(veille.strapi, { title: `Balançoire ${number}` });
    const request = { entry: catalogue.tiktok.documentId, add: [{ text: 'Balançoire' }], pageSize: 2 };
    const first = await preview(request);
    const second = await preview({ ...request, page: 2 });
    expect([first, second]).toEqual([
      expect.objectContaining({ pageCount: 2, documents: 3 }),
      expect.objectContaining({ pageCount: 2, documents: 3 }),
    ]);
    expect([first.changes.length, second.changes.length]).toEqual([2, 1]);
  });

  it.each([
    ['an unknown field', { entry: 'x', alias: 'y' }, 400],
    ['no entry', { add: [{ text: 'x' }] }, 400],
    ['an alias without text', { entry: 'x', add: [{}] }, 400],
    ['an entry that is not there', { entry: 'x', add: [{ text: 'x' }] }, 404],
  ])('refuses %s', async (_, request, status) => {
    await veille.admin.post('/mentions/preview').send(request).expect(status);
  });
});
