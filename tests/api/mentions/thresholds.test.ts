import { eventually } from '../../helpers/eventually';
import { createArticle } from '../../helpers/factories';
import { createWeakFeatures } from '../../helpers/newsroom-catalogue';
import { startSecondInstance } from '../../helpers/second-instance';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { mentionsOf, tagsOf } from '../../helpers/tags';

const ARTICLE = 'api::article.article';

let veille: Veille;
beforeAll(async () => {
  veille = await startVeille();
  await createWeakFeatures(veille.strapi);
});
afterAll(() => veille.stop());

const featuresOf = async (documentId: string) => (await tagsOf(veille.strapi, documentId)).features;
const write = async (title: string) => (await createArticle(veille.strapi, { title })).documentId;

describe('thresholds', () => {
  const set = (body: object) => veille.admin.put('/mentions/thresholds').send(body);
  afterEach(() => veille.admin.delete('/mentions/thresholds').expect(200));

  it('decide what is automatic, what is a suggestion, and what is passed over', async () => {
    expect(await featuresOf(await write('Le Live d’Instagram'))).toEqual(['instagram-live']);
    await set({ automatic: 0.94, suggested: 0.9 }).expect(200);
    const strict = await write('Le Live d’Instagram');
    expect(await tagsOf(veille.strapi, strict)).toMatchObject({ platforms: ['instagram'], features: [] });
    expect((await mentionsOf(veille.strapi, strict)).map(({ text }) => text)).toEqual(['Instagram']);
  });

  it.each([{ automatic: 0.3, suggested: 0.4 }, { automatic: 2, suggested: 0 }, { automatic: 0.5 }, {}])(
    'are not %j',
    (body) => set(body).expect(400)
  );

  it('hold on every instance', async () => {
    const other = await startSecondInstance(veille);
    try {
      const { email, password } = veille.administrator;
      const login = await other.request.post('/admin/login').send({ email, password }).expect(200);
      const write = (attempt: number) =>
        other.request
          .post(`/content-manager/collection-types/${ARTICLE}?locale=fr`)
          .set('Authorization', `Bearer ${login.body.data.token}`)
          .send({ title: 'Le Live d’Instagram', slug: `direct-${attempt}` })
          .expect(201);
      let attempt = 0;
      const featuresThere = async () => featuresOf((await write(++attempt)).body.data.documentId);
      expect(await featuresThere()).toEqual(['instagram-live']);
      await set({ automatic: 0.94, suggested: 0.9 }).expect(200);
      expect(await eventually(featuresThere, (slugs) => slugs.length === 0)).toEqual([]);
    } finally {
      await other.stop();
    }
  }, 60_000);
});
