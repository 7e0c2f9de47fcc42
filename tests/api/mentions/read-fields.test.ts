import { createArticle, paragraphs } from '../../helpers/factories';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { startSecondInstance } from '../../helpers/second-instance';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { eventually } from '../../helpers/eventually';
import { settled } from '../../helpers/runs';
import { tagsOf } from '../../helpers/tags';

const ARTICLE = 'api::article.article';
const SESSION = 'api::training-session.training-session';
const PATH = '/mentions/read-fields';
const EVERY_FIELD = ['title', 'excerpt', 'body'];

let veille: Veille;
beforeAll(async () => {
  veille = await startVeille();
  await createSmallCatalogue(veille.strapi);
});
afterAll(() => veille.stop());

const choose = (fields: object) => veille.admin.put(PATH).send({ fields });
const chosen = async () => (await veille.admin.get(PATH).expect(200)).body.data;
const platformsOf = async (documentId: string) => (await tagsOf(veille.strapi, documentId)).platforms;
const text = () => createArticle(veille.strapi, { title: 'TikTok change', body: paragraphs('Instagram suit.') });

describe('which fields are read', () => {
  afterEach(() => choose({ [ARTICLE]: EVERY_FIELD }).expect(200));

  it('is all of them, until somebody leaves some out', async () => {
    expect((await chosen())[ARTICLE]).toEqual(EVERY_FIELD);
    const { body } = await choose({ [ARTICLE]: ['body', 'title'] }).expect(200);
    expect(body.data[ARTICLE]).toEqual(['title', 'body']);
    expect(body.data[SESSION]).toContain('description');
    expect(await chosen()).toEqual(body.data);
  });

  it('decides what new texts are tagged with, at once', async () => {
    await choose({ [ARTICLE]: ['title'] }).expect(200);
    const { documentId } = await text();
    expect(await platformsOf(documentId)).toEqual(['tiktok']);
    const query = { contentType: ARTICLE, documentId, locale: 'fr' };
    const { body } = await veille.admin.get('/mentions/documents').query(query).expect(200);
    expect(body.data.fields.map(({ field }: { field: string }) => field)).toEqual(['title']);
  });

  it('reaches stored texts with the next re-tag, and back', async () => {
    const { documentId } = await text();
    await choose({ [ARTICLE]: [] }).expect(200);
    expect(await platformsOf(documentId)).toEqual(['instagram', 'tiktok']);
    await veille.admin.post('/mentions/runs').send({}).expect(200);
    await settled(veille.strapi);
    expect(await platformsOf(documentId)).toEqual([]);
    await choose({ [ARTICLE]: EVERY_FIELD }).expect(200);
    await veille.admin.post('/mentions/runs').send({}).expect(200);
    await settled(veille.strapi);
    expect(await platformsOf(documentId)).toEqual(['instagram', 'tiktok']);
  });

  it('holds on every instance', async () => {
    const other = await startSecondInstance(veille);
    try {
      const { email, password } = veille.administrator;
      const login = await other.request.post('/admin/login').send({ email, password }).expect(200);
      const there = async (): Promise<string[]> => {
        const answer = await other.request
          .get(PATH)
          .set('Authorization', `Bearer ${login.body.data.token}`)
          .expect(200);
        return answer.body.data[ARTICLE];
      };
      await choose({ [ARTICLE]: ['title'] }).expect(200);
      expect(await eventually(there, (fields) => fields.length === 1)).toEqual(['title']);
    } finally {
      await other.stop();
    }
  }, 60_000);

  it.each([
    [{ [ARTICLE]: ['titel'] }, 'title | excerpt | body'],
    [{ [ARTICLE]: 'all' }, 'title | excerpt | body'],
    [{ 'api::author.author': ['name'] }, 'api::author.author'],
  ])('is not %j', async (fields, named) => {
    const { body } = await choose(fields).expect(400);
    expect(body.error.message).toContain(named);
    expect((await chosen())[ARTICLE]).toEqual(EVERY_FIELD);
  });
});
