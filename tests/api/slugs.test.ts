import { createApiClient } from '../helpers/api-client';
import { createArticle, createPlatform } from '../helpers/factories';
import { type Client, type Veille, startVeille } from '../helpers/start-veille';

const articles = '/content-manager/collection-types/api::article.article';

let veille: Veille;
let api: Client;

beforeAll(async () => {
  veille = await startVeille();
  api = await createApiClient(veille);
});

afterAll(() => veille.stop());

describe('slugs', () => {
  it('are made from the title when none is sent, and made free', async () => {
    const create = () =>
      api
        .post('/api/articles')
        .send({ data: { title: 'L’œuvre du jour' } })
        .expect(201);
    expect((await create()).body.data.slug).toBe('l-oeuvre-du-jour');
    expect((await create()).body.data.slug).toBe('l-oeuvre-du-jour-2');
  });

  it('stay when the title changes', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Avant', slug: 'avant' });
    const { body } = await api
      .put(`/api/articles/${documentId}`)
      .send({ data: { title: 'Après' } })
      .expect(200);
    expect(body.data.slug).toBe('avant');
  });

  it.each(['draft', 'published'] as const)('that a %s article has are refused everywhere', async (status) => {
    const slug = `pris-${status}`;
    await createArticle(veille.strapi, { title: 'Le premier', slug }, { status });
    const message = `slug “${slug}” is taken by “Le premier”. Choose another one.`;
    const rest = await api
      .post('/api/articles')
      .send({ data: { title: 'B', slug } })
      .expect(400);
    expect(rest.body.error).toMatchObject({ message, details: { errors: [{ path: ['slug'] }] } });
    const admin = await veille.admin.post(articles).query({ locale: 'fr' }).send({ title: 'B', slug }).expect(400);
    expect(admin.body.error.message).toBe(message);
    const query = 'mutation ($data: ArticleInput!) { createArticle(data: $data) { slug } }';
    const { body } = await api.post('/graphql').send({ query, variables: { data: { title: 'B', slug } } });
    expect(body.errors[0].message).toBe(message);
  });

  it('may be the same in another locale', async () => {
    await createArticle(veille.strapi, { title: 'Podcast', slug: 'podcast' });
    await createArticle(veille.strapi, { title: 'Podcast', slug: 'podcast' }, { locale: 'en' });
  });

  it('that only the published version still has are not given away', async () => {
    const { documentId } = await createArticle(
      veille.strapi,
      { title: 'Public', slug: 'en-ligne' },
      { status: 'published' }
    );
    await veille.strapi
      .documents('api::article.article')
      .update({ documentId, locale: 'fr', data: { slug: 'bientot' } });
    await api
      .post('/api/articles')
      .send({ data: { title: 'B', slug: 'en-ligne' } })
      .expect(400);
    await api
      .post('/api/articles')
      .send({ data: { title: 'B', slug: 'bientot' } })
      .expect(400);
  });

  it('go to one of two saves that ask at the same moment', async () => {
    const save = () => api.post('/api/articles').send({ data: { title: 'Course', slug: 'course' } });
    const answers = await Promise.all([save(), save(), save(), save()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
    const refused = answers.filter(({ status }) => status === 400).map(({ body }) => body.error.message);
    expect(refused.every((message) => message.startsWith('slug “course” is taken'))).toBe(true);
  });

  it('of a copy are new', async () => {
    const { documentId } = await createArticle(
      veille.strapi,
      { title: 'Modèle', slug: 'modele' },
      { status: 'published' }
    );
    const copy = await veille.strapi.documents('api::article.article').clone({ documentId });
    expect(copy?.entries.map(({ slug }) => slug)).toEqual(['modele-2']);
  });

  it('of a category are its locale’s, and made from its name there', async () => {
    const { body } = await api
      .post('/api/categories')
      .send({ data: { name: 'Mode d’emploi' } })
      .expect(201);
    const path = `/api/categories/${body.data.documentId}`;
    const english = await api
      .put(`${path}?locale=en`)
      .send({ data: { name: 'How-to' } })
      .expect(200);
    expect([body.data.slug, english.body.data.slug]).toEqual(['mode-d-emploi', 'how-to']);
  });
});

describe('slugs that locales share', () => {
  async function slugsOf(uid: 'api::platform.platform' | 'api::author.author', documentId: string): Promise<string[]> {
    const rows = await veille.strapi.db.query(uid).findMany({ where: { documentId }, orderBy: { locale: 'asc' } });
    return rows.map(({ slug, locale }: { slug: string; locale: string }) => `${locale}:${slug}`);
  }

  it('are made once, and follow every change', async () => {
    const { body } = await api
      .post('/api/platforms')
      .send({ data: { name: 'Onde' } })
      .expect(201);
    const { documentId } = body.data;
    expect(await slugsOf('api::platform.platform', documentId)).toEqual(['en:onde', 'fr:onde']);
    await api
      .put(`/api/platforms/${documentId}?locale=en`)
      .send({ data: { slug: 'wave' } })
      .expect(200);
    expect(await slugsOf('api::platform.platform', documentId)).toEqual(['en:wave', 'fr:wave']);
  });

  it('are copied to a new locale of an author', async () => {
    const { body } = await api
      .post('/api/authors')
      .send({ data: { name: 'Ada Koné' } })
      .expect(201);
    const { documentId } = body.data;
    await api
      .put(`/api/authors/${documentId}?locale=en`)
      .send({ data: { role: 'Reporter' } })
      .expect(200);
    expect(await slugsOf('api::author.author', documentId)).toEqual(['en:ada-kone', 'fr:ada-kone']);
  });

  it('belong to one entry, whatever the locale', async () => {
    await createPlatform(veille.strapi, { name: 'Brise', slug: 'brise' });
    await veille.strapi.documents('api::author.author').create({ locale: 'en', data: { name: 'Solo', slug: 'solo' } });
    await api
      .post('/api/platforms?locale=en')
      .send({ data: { name: 'Breeze', slug: 'brise' } })
      .expect(400);
    await api
      .post('/api/authors')
      .send({ data: { name: 'Solo', slug: 'solo' } })
      .expect(400);
  });
});
