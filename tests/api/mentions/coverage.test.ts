import { createArticle, createPlatform, createTrainingSession } from '../../helpers/factories';
import { logInWith } from '../../helpers/log-in-with';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { startVeille, type Veille } from '../../helpers/start-veille';

const ARTICLE = 'api::article.article';
const SESSION = 'api::training-session.training-session';
const published = { status: 'published' } as const;

describe('coverage', () => {
  let veille: Veille;
  let ids: Record<'instagram' | 'tiktok' | 'reels' | 'vine', string>;
  beforeAll(async () => {
    veille = await startVeille();
    const { instagram, tiktok, reels } = await createSmallCatalogue(veille.strapi);
    const vine = await createPlatform(veille.strapi, { name: 'Vine', slug: 'vine', closedOn: '2017-01-17' });
    ids = {
      instagram: instagram.documentId,
      tiktok: tiktok.documentId,
      reels: reels.documentId,
      vine: vine.documentId,
    };
    await writeArchive();
  });
  afterAll(() => veille.stop());

  /** Four published articles, one of them in two languages, one draft, one untagged, and a training session. */
  async function writeArchive(): Promise<void> {
    const { strapi } = veille;
    const april = await createArticle(
      strapi,
      { title: 'TikTok grandit', excerpt: 'TikTok, encore TikTok.', publishedOn: '2024-04-10' },
      published
    );
    await strapi.documents(ARTICLE).update({
      documentId: april.documentId,
      locale: 'en',
      data: { title: 'TikTok grows', slug: 'tiktok-grows' },
      status: 'published',
    });
    await createArticle(strapi, { title: 'Les Reels d’Instagram', publishedOn: '2024-05-06' }, published);
    await createArticle(strapi, { title: 'Instagram et TikTok', publishedOn: '2024-05-12' }, published);
    await createArticle(strapi, { title: 'La rentrée', publishedOn: '2024-05-20' }, published);
    await createArticle(strapi, { title: 'TikTok, à relire', publishedOn: '2024-06-01' });
    await createTrainingSession(strapi, { title: 'Débuter sur TikTok' }, published);
  }

  const ask = async (path: string, query: object = {}) => {
    const { body } = await veille.admin.get(`/mentions/coverage${path}`).query(query).expect(200);
    return body.data;
  };
  const curves = async (query: object) => {
    const { buckets, entries, others } = await ask('/series', { contentType: ARTICLE, ...query });
    const named = entries.map(({ entry, counts }: Named) => [
      entry.name,
      ...counts.map(({ mentions, texts }) => `${mentions} in ${texts}`),
    ]);
    return { buckets, entries: named, others };
  };
  interface Named {
    readonly entry: { readonly name: string };
    readonly counts: readonly { readonly texts: number; readonly mentions: number }[];
  }

  it('counts mentions and texts by month in both languages, what is named most first', async () => {
    expect(await curves({})).toEqual({
      buckets: ['2024-04-01', '2024-05-01'],
      entries: [
        ['TikTok', '4 in 2', '1 in 1'],
        ['Instagram', '0 in 0', '2 in 2'],
      ],
      others: null,
    });
  });

  it('counts by week, from Monday, and shows the weeks without anything', async () => {
    const { buckets, entries } = await curves({ unit: 'week', locale: 'fr' });
    expect(buckets).toEqual(['2024-04-08', '2024-04-15', '2024-04-22', '2024-04-29', '2024-05-06']);
    expect(entries).toEqual([
      ['TikTok', '3 in 1', '0 in 0', '0 in 0', '0 in 0', '1 in 1'],
      ['Instagram', '0 in 0', '0 in 0', '0 in 0', '0 in 0', '2 in 2'],
    ]);
  });

  it('counts one language, and the drafts of all texts', async () => {
    expect((await curves({ locale: 'en' })).entries).toEqual([['TikTok', '1 in 1']]);
    const drafts = await curves({ version: 'draft', locale: 'fr' });
    expect(drafts.buckets).toEqual(['2024-04-01', '2024-05-01', '2024-06-01']);
    expect(drafts.entries[0]).toEqual(['TikTok', '3 in 1', '1 in 1', '1 in 1']);
  });

  it('counts within a period only, its first and last day included', async () => {
    expect((await curves({ from: '2024-05-06', to: '2024-05-11' })).entries).toEqual([['Instagram', '1 in 1']]);
    expect((await curves({ from: '2025-01-01', to: '2025-02-01' })).entries).toEqual([]);
  });

  it('takes what is named less together', async () => {
    const { entries, others } = await curves({ top: 1 });
    expect(entries).toEqual([['TikTok', '4 in 2', '1 in 1']]);
    expect(others).toMatchObject({ entries: 1, total: { mentions: 2, texts: 2 } });
  });

  it('counts features, each with its platform', async () => {
    const { entries } = await ask('/series', { entity: 'feature' });
    expect(entries).toMatchObject([
      { entry: { name: 'Reels', owner: 'Instagram', slug: 'instagram-reels' }, total: { mentions: 1, texts: 1 } },
    ]);
  });

  it('leaves out what is found in a text but not tagged there', async () => {
    const before = (await curves({})).entries;
    const decision = { contentType: ARTICLE, relation: 'platforms', entityId: ids.tiktok, verdict: 'rejected' };
    const text = await veille.strapi.db.query(ARTICLE).findOne({ where: { title: 'Instagram et TikTok' } });
    const { body } = await veille.admin
      .post('/mentions/decisions')
      .send({ ...decision, documentId: text.documentId })
      .expect(200);
    expect((await curves({})).entries[0]).toEqual(['TikTok', '4 in 2', '0 in 0']);
    await veille.admin.delete(`/mentions/decisions/${body.data[0].id}`).expect(200);
    expect((await curves({})).entries).toEqual(before);
  });

  it('says how many texts there are, and how many of them without a tag', async () => {
    const { shares, first, last, types, locales } = await ask('');
    expect(shares).toEqual([
      { contentType: ARTICLE, locale: 'en', texts: 1, tagged: 1 },
      { contentType: ARTICLE, locale: 'fr', texts: 4, tagged: 3 },
      { contentType: SESSION, locale: 'fr', texts: 1, tagged: 1 },
    ]);
    expect(first).toBe('2024-04-10');
    expect(last).toBe(new Date().toISOString().slice(0, 10));
    expect(locales).toEqual(expect.arrayContaining(['fr', 'en']));
    const relations = { platforms: 'platforms', features: 'features' };
    expect(types).toEqual([
      { contentType: ARTICLE, name: 'Article', date: 'publishedOn', undated: 0, ...relations },
      { contentType: SESSION, name: 'Training session', date: null, undated: 1, ...relations },
    ]);
  });

  it('dates a text without a day of its own by its publication', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok, sans date' }, published);
    const today = new Date().toISOString().slice(0, 10);
    expect((await curves({ from: today, to: today })).entries).toEqual([['TikTok', '1 in 1']]);
    const { types } = await ask('');
    expect(types[0]).toMatchObject({ contentType: ARTICLE, undated: 1 });
    await veille.strapi.documents(ARTICLE).delete({ documentId });
  });

  it('lists features by when a text was first about them', async () => {
    expect(await ask('/first-seen')).toEqual({
      total: 1,
      results: [{ entry: expect.objectContaining({ name: 'Reels' }), day: '2024-05-06', texts: 1 }],
    });
    expect(await ask('/first-seen', { from: '2024-05-07' })).toEqual({ total: 0, results: [] });
  });

  it('lists platforms that no text has been about for some weeks, closed ones left out', async () => {
    const { total, results } = await ask('/uncovered', { weeks: 4, contentType: ARTICLE });
    expect(total).toBe(2);
    expect(results).toMatchObject([
      { entry: { name: 'TikTok' }, day: '2024-05-12', texts: 3 },
      { entry: { name: 'Instagram' }, day: '2024-05-12', texts: 2 },
    ]);
    // The training session was written today.
    expect((await ask('/uncovered', { weeks: 4 })).results).toMatchObject([{ entry: { name: 'Instagram' } }]);
    expect((await ask('/uncovered', { locale: 'en', contentType: SESSION })).results).toMatchObject([
      { day: null, weeks: null, texts: 0 },
      { day: null, weeks: null, texts: 0 },
    ]);
  });

  it('puts this month beside the one before', async () => {
    const { entries, month, before } = await ask('/month');
    expect(month).toMatch(/-01$/u);
    expect(before < month).toBe(true);
    expect(entries).toMatchObject([
      { entry: { name: 'TikTok' }, now: { mentions: 1, texts: 1 }, then: { mentions: 0, texts: 0 } },
    ]);
  });

  describe('as CSV', () => {
    const csv = async (table: string, query: object = {}) => {
      const { text, headers } = await veille.admin.get(`/mentions/coverage/export/${table}`).query(query).expect(200);
      expect(headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(text.startsWith('\ufeff')).toBe(true);
      return text.slice(1).trimEnd().split('\n');
    };

    it('holds the same figures, with headings in the language that is asked for', async () => {
      expect(await csv('platforms', { contentType: ARTICLE, language: 'fr' })).toEqual(
        [
          'À partir du,Plateforme,Mentions,Textes',
          '2024-04-01,TikTok,4,2',
          ...['2024-05-01,Instagram,2,2', '2024-05-01,TikTok,1,1'],
        ].map((line) => expect.stringMatching(line))
      );
      expect(await csv('features', { contentType: ARTICLE })).toEqual([
        'From,Feature,Platform,Mentions,Texts',
        '2024-05-01,Reels,Instagram,1,1',
      ]);
      expect(await csv('first-seen')).toEqual(['First seen,Feature,Platform,Texts', '2024-05-06,Reels,Instagram,1']);
      expect(await csv('languages', { contentType: ARTICLE })).toEqual([
        'Content type,Language,Texts,Tagged,Untagged',
        'Article,en,1,1,0',
        'Article,fr,4,3,1',
      ]);
      expect(await csv('uncovered', { weeks: 4 })).toEqual([
        'Platform,Last text,Weeks since,Texts',
        expect.stringMatching(/^Instagram,2024-05-12,\d+,2$/u),
      ]);
    });

    it('is whole over more than a year of weeks', async () => {
      const { documentId } = await createArticle(
        veille.strapi,
        { title: 'TikTok avant', publishedOn: '2022-01-01' },
        published
      );
      const lines = await csv('platforms', { contentType: ARTICLE, unit: 'week' });
      const mentions = lines.slice(1).map((line) => Number(line.split(',')[2]));
      expect(lines[1]).toBe('2021-12-27,TikTok,1,1');
      expect(mentions.reduce((sum, one) => sum + one, 0)).toBe(8);
      expect(new Set(lines).size).toBe(lines.length);
      await veille.strapi.documents(ARTICLE).delete({ documentId });
    });
  });

  it.each([
    ['a day that is none', '', { from: '2024-02-30' }],
    ['a period that ends before it begins', '', { from: '2024-02-02', to: '2024-02-01' }],
    ['a content type that is not tagged', '', { contentType: 'api::author.author' }],
    ['an unknown version', '', { version: 'modified' }],
    ['an unknown field', '/series', { mood: 'good' }],
    ['too many curves', '/series', { top: 1000 }],
    ['an unknown table', '/export/everything', {}],
  ])('refuses %s with 400', async (_, path, query) => {
    const { body } = await veille.admin.get(`/mentions/coverage${path}`).query(query).expect(400);
    expect(body.error.message).not.toBe('');
  });

  it('refuses more weeks than can be shown, and says from when', async () => {
    const { documentId } = await createArticle(
      veille.strapi,
      { title: 'TikTok avant l’heure', publishedOn: '1024-05-01' },
      published
    );
    const { body } = await veille.admin.get('/mentions/coverage/series').query({ unit: 'week' }).expect(400);
    expect(body.error.message).toContain('1024-04-');
    await veille.strapi.documents(ARTICLE).delete({ documentId });
  });

  it('is for those with the permission to see it', async () => {
    const { client: editor } = await logInWith(veille, []);
    const paths = ['', '/series', '/first-seen', '/uncovered', '/month', '/export/platforms'];
    for (const path of paths) {
      await veille.request.get(`/mentions/coverage${path}`).expect(401);
      await editor.get(`/mentions/coverage${path}`).expect(403);
    }
  });
});
