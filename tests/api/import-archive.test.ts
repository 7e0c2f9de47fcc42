import { type Archive, archive } from '../helpers/import/archive';
import { type ImportResult, runImport } from '../helpers/import/run-import';
import { textFolder } from '../helpers/import/texts';
import { type Veille, startVeille } from '../helpers/start-veille';

const folder = textFolder();
const texts: Archive = archive(folder);

let veille: Veille;
let first: ImportResult;

beforeAll(async () => {
  veille = await startVeille({ catalogue: 'shipped' });
  first = await runImport(veille.strapi, [texts.path]);
}, 120_000);

afterAll(async () => {
  await veille.stop();
  folder.remove();
});

const sourceIdOf = async (documentId: string): Promise<string> => {
  const record = await veille.strapi.db
    .query('api::import-record.import-record')
    .findOne({ where: { contentId: documentId } });
  return record.sourceId;
};

const sourceIds = (entries: readonly { documentId: string }[]) =>
  Promise.all(entries.map(({ documentId }) => sourceIdOf(documentId))).then((ids) => ids.sort());

describe(`importing ${texts.name}`, () => {
  it('creates all of it, published and in French', async () => {
    expect(first).toMatchObject({ counts: [texts.articles + 1, 0, 0, 0], failures: [] });
    const { body } = await veille.request.get('/api/articles?locale=fr&pagination[pageSize]=100').expect(200);
    expect(body.data).toHaveLength(texts.articles);
    const sessions = await veille.request.get('/api/training-sessions?locale=fr').expect(200);
    expect(sessions.body.data).toHaveLength(1);
  });

  it('gives the training session its fields', async () => {
    const { body } = await veille.request.get('/api/training-sessions?locale=fr&populate=*').expect(200);
    const [session] = body.data;
    expect(await sourceIdOf(session.documentId)).toBe(texts.training);
    expect(session).toMatchObject({ prerequisites: 'Aucun', durationDays: 1, durationHours: 7 });
    expect(session.audience).toMatch(/^Tout/);
    expect(session.objectives.length).toBeGreaterThanOrEqual(2);
    expect(session.dates.map(({ startsOn }: { startsOn: string }) => startsOn)).toEqual(texts.trainingDates);
  });

  it('changes nothing the second time', async () => {
    expect((await runImport(veille.strapi, [texts.path])).counts).toEqual([0, 0, texts.articles + 1, 0]);
  });

  it('tags the texts, so that REST lists those about TikTok', async () => {
    const query = 'filters[platforms][slug][$eq]=tiktok&locale=fr&pagination[pageSize]=100';
    const { body } = await veille.request.get(`/api/articles?${query}`).expect(200);
    expect(await sourceIds(body.data)).toEqual(texts.tiktok);
    expect(first.platforms['TikTok']).toBe(texts.tiktok.length);
  });

  it('tags the texts, so that GraphQL lists those about TikTok', async () => {
    const query =
      '{ articles(locale: "fr", filters: { platforms: { slug: { eq: "tiktok" } } }, pagination: { limit: 100 }) { documentId } }';
    const { body } = await veille.request.post('/graphql').send({ query }).expect(200);
    expect(await sourceIds(body.data.articles)).toEqual(texts.tiktok);
  });
});
