import { loadDemo } from '../../src/setup';
import { type Veille, startVeille } from '../helpers/start-veille';

let veille: Veille;

beforeAll(async () => {
  veille = await startVeille({ catalogue: 'shipped' });
  await loadDemo(veille.strapi);
}, 120_000);

afterAll(async () => {
  await removeUploads();
  await veille.stop();
});

/** The database goes with the test; the files would stay in `public/uploads`. */
async function removeUploads(): Promise<void> {
  for (const file of await veille.strapi.db.query('plugin::upload.file').findMany()) {
    await veille.strapi.plugin('upload').service('upload').remove(file);
  }
}

const today = new Date().toISOString().slice(0, 10);

describe('the demo content', () => {
  it.each([
    ['fr', 14],
    ['en', 8],
  ])('has articles in %s: at least %i, all tagged', async (locale, atLeast) => {
    const { body } = await veille.request
      .get('/api/articles')
      .query({ locale, 'pagination[limit]': 100, populate: 'platforms,authors,category,cover' })
      .expect(200);
    expect(body.data.length).toBeGreaterThanOrEqual(atLeast);
    for (const article of body.data) {
      expect(article).toMatchObject({
        readingMinutes: expect.any(Number),
        category: expect.anything(),
        publishedOn: expect.any(String),
      });
      expect(article.authors.length).toBeGreaterThan(0);
      expect(article.platforms.length).toBeGreaterThan(0);
    }
  });

  it('translates at least eight articles', async () => {
    const english = await veille.strapi
      .documents('api::article.article')
      .findMany({ locale: 'en', status: 'published' });
    const french = await veille.strapi
      .documents('api::article.article')
      .findMany({ locale: 'fr', status: 'published' });
    const ids = new Set(french.map(({ documentId }) => documentId));
    expect(english.filter(({ documentId }) => ids.has(documentId)).length).toBeGreaterThanOrEqual(8);
  });

  it('has four training sessions: two to come, one past, one on request', async () => {
    const { body } = await veille.request
      .get('/api/training-sessions')
      .query({ locale: 'fr', populate: 'dates' })
      .expect(200);
    const states = body.data.map(({ dates }: { dates: { startsOn: string }[] }) => {
      if (dates.length === 0) return 'on request';
      return dates.some(({ startsOn }) => startsOn > today) ? 'to come' : 'past';
    });
    expect(states.sort()).toEqual(['on request', 'past', 'to come', 'to come']);
  });

  it('has two covers, each described in words', async () => {
    const files = await veille.strapi.db.query('plugin::upload.file').findMany();
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(file).toMatchObject({ mime: 'image/jpeg', width: 1600, height: 900 });
      expect(file.alternativeText.length).toBeGreaterThan(20);
    }
  });

  it('is loaded once, even when somebody deleted it', async () => {
    expect(await loadDemo(veille.strapi)).toEqual({ created: 0 });
    for (const uid of ['api::article.article', 'api::training-session.training-session'] as const) {
      await veille.strapi.db.query(uid).deleteMany();
    }
    expect(await loadDemo(veille.strapi)).toEqual({ created: 0 });
  });
});
