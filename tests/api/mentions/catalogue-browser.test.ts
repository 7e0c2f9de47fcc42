import { alias, createArticle, createFeature } from '../../helpers/factories';
import { logInWith } from '../../helpers/log-in-with';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { startVeille, type Veille } from '../../helpers/start-veille';

const CATALOGUE = '/mentions/catalogue';

describe('the catalogue, as people look through it', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createSmallCatalogue>>;
  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createSmallCatalogue(veille.strapi);
    const live = await createFeature(veille.strapi, {
      name: 'Direct',
      slug: 'tiktok-live',
      platform: catalogue.tiktok.documentId,
      aliases: [alias('LIVE studio'), { ...alias('Dirécte'), kind: 'misspelling' }],
    });
    await veille.strapi.plugin('mentions').service('tagger').refresh();
    const first = { title: 'Instagram et TikTok', excerpt: 'Instagram change.', publishedOn: '2026-03-02' };
    await createArticle(veille.strapi, first, { status: 'published' });
    await createArticle(veille.strapi, { title: 'LIVE studio de TikTok', publishedOn: '2026-05-04' });
    liveId = live.documentId;
  });
  afterAll(() => veille.stop());
  let liveId: string;

  const find = async (query: object = {}) => (await veille.admin.get(CATALOGUE).query(query).expect(200)).body.data;
  const entry = async (id: string) => (await veille.admin.get(`${CATALOGUE}/${id}`).expect(200)).body.data;
  const shown = (aliases: { text: string; isName: boolean }[]) => aliases.filter(({ isName }) => !isName);
  const edited = ({ place, text, locale, strength, case: letterCase }: Record<string, unknown>) => {
    return { place, text, locale, strength, case: letterCase };
  };

  it('lists entries with how they occur in the drafts, whatever is published', async () => {
    const { results, total } = await find({ type: 'platform' });
    expect(total).toBe(2);
    expect(results).toEqual([
      expect.objectContaining({ name: 'Instagram', documents: 1, mentions: 2, lastOn: '2026-03-02' }),
      expect.objectContaining({ name: 'TikTok', documents: 2, mentions: 2, lastOn: '2026-05-04' }),
    ]);
  });

  it('shows the features of one platform, page by page', async () => {
    const { results, total, entries } = await find({ owner: catalogue.tiktok.documentId, page: 2, pageSize: 1 });
    expect([results.map(({ name }: { name: string }) => name), total]).toEqual([['Duo'], 2]);
    expect(entries[results[0].id]).toMatchObject({ platform: catalogue.tiktok.documentId });
  });

  it('finds entries by what they are also called, and says so', async () => {
    expect((await find({ search: 'live st' })).results).toEqual([
      expect.objectContaining({ id: liveId, alias: 'LIVE studio' }),
    ]);
  });

  it('shows every way an entry is written, and which were found', async () => {
    const { aliases } = await entry(liveId);
    expect(aliases.map(({ text, isName, mentions }: Record<string, unknown>) => [text, isName, mentions])).toEqual([
      ['Direct', true, 0],
      ['LIVE studio', false, 1],
      ['Dirécte', false, 0],
    ]);
  });

  it('lists the words that were never found', async () => {
    const { body } = await veille.admin.get(`${CATALOGUE}/words`).query({ concern: 'never-found' }).expect(200);
    const words = body.data.results.map((one: { words: string }) => one.words);
    expect(words).toEqual(expect.arrayContaining(['Dirécte', 'Duo', 'Reels']));
    expect(words).not.toContain('LIVE studio');
  });

  it('changes aliases in place, in every language, and keeps what is not shown of them', async () => {
    const { aliases, revision } = await entry(liveId);
    const kept = shown(aliases).map(edited);
    const wanted = [...kept, edited({ ...alias('Toktok en direct'), strength: 'medium' })];
    await veille.admin.put(`${CATALOGUE}/${liveId}/aliases`).send({ aliases: wanted, revision }).expect(200);

    for (const locale of ['fr', 'en']) {
      const row = await veille.strapi.documents('api::feature.feature').findOne({
        documentId: liveId,
        locale,
        populate: ['aliases'],
      });
      expect(row?.aliases?.map(({ text, kind, strength }) => [text, kind, strength])).toEqual([
        ['LIVE studio', 'name', 'strong'],
        ['Dirécte', 'misspelling', 'strong'],
        ['Toktok en direct', 'name', 'medium'],
      ]);
    }
  });

  it('keeps two aliases apart that are spelled alike in two languages', async () => {
    const twice = [
      { ...alias('boucle'), locale: 'fr', strength: 'weak', requires: 'any-of', requiredWords: 'vidéo' },
      { ...alias('boucle'), locale: 'en' },
    ] as const;
    const { documentId } = await createFeature(veille.strapi, {
      name: 'Boucles sans fin',
      platform: catalogue.tiktok.documentId,
      aliases: [...twice],
    });
    const { aliases, revision } = await entry(documentId);
    const wanted = shown(aliases).map(edited);
    await veille.admin.put(`${CATALOGUE}/${documentId}/aliases`).send({ aliases: wanted, revision }).expect(200);
    const row = await veille.strapi.documents('api::feature.feature').findOne({
      documentId,
      locale: 'fr',
      populate: ['aliases'],
    });
    expect(row?.aliases).toEqual([
      expect.objectContaining({ locale: 'fr', strength: 'weak', requires: 'any-of', requiredWords: 'vidéo' }),
      expect.objectContaining({ locale: 'en', strength: 'strong', requires: 'none' }),
    ]);
  });

  it('refuses a change of aliases that somebody else has changed meanwhile, and changes nothing', async () => {
    const before = await entry(liveId);
    const { body } = await veille.admin
      .put(`${CATALOGUE}/${liveId}/aliases`)
      .send({ aliases: [], revision: 'of yesterday' })
      .expect(400);
    expect(body.error.details.kind).toBe('changed-meanwhile');
    expect(await entry(liveId)).toEqual(before);
  });

  it('refuses words that nothing would tell from another entry’s', async () => {
    const { revision } = await entry(catalogue.instagram.documentId);
    const { body } = await veille.admin
      .put(`${CATALOGUE}/${catalogue.instagram.documentId}/aliases`)
      .send({ aliases: [edited(alias('TikTok'))], revision })
      .expect(400);
    expect(body.error.details).toMatchObject({ kind: 'alias-taken', words: 'tiktok' });
  });

  it('tags any text as it would be tagged, with reasons, and stores nothing', async () => {
    const before = await veille.strapi.db.query('plugin::mentions.mention').count();
    const { body } = await veille.admin
      .post('/mentions/try')
      .send({ title: 'Essai', text: 'Les Reels d’Instagram arrivent.', locale: 'fr' })
      .expect(200);
    expect(body.data.platforms).toEqual([
      expect.objectContaining({ entityId: catalogue.instagram.documentId, isSet: true }),
    ]);
    expect(body.data.features[0].occurrences[0]).toMatchObject({ field: 'text', words: 'Reels' });
    expect(await veille.strapi.db.query('plugin::mentions.mention').count()).toBe(before);
  });

  it('names entries in the language of whoever looks, or else in the newsroom’s own', async () => {
    const translated = { documentId: liveId, locale: 'en', data: { name: 'Going live' } };
    await veille.strapi.documents('api::feature.feature').update(translated);
    const nameIn = async (locale: string) => {
      const path = `${CATALOGUE}/${liveId}?locale=${locale}`;
      const listed = (await find({ search: 'LIVE studio', locale })).results;
      const { body } = await veille.admin.get(path).expect(200);
      return [...listed.map(({ name }: { name: string }) => name), body.data.name];
    };
    expect(await nameIn('en')).toEqual(['Going live', 'Going live']);
    expect(await nameIn('fr')).toEqual(['Direct', 'Direct']);
    expect(await nameIn('xx')).toEqual(['Direct', 'Direct']);
  });

  it('is closed to those who may not look after it', async () => {
    const { client } = await logInWith(veille, []);
    const before = await entry(liveId);
    await client.get(CATALOGUE).expect(403);
    await client.get(`${CATALOGUE}/words`).query({ concern: 'conflict' }).expect(403);
    await client.post('/mentions/try').send({ text: 'TikTok', locale: 'fr' }).expect(403);
    const change = { aliases: [], revision: before.revision };
    await client.put(`${CATALOGUE}/${liveId}/aliases`).send(change).expect(403);
    expect(await entry(liveId)).toEqual(before);
  });
});
