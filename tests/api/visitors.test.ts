import supertest from 'supertest';

import { createArticle, createPlatform, createTrainingSession, paragraphs } from '../helpers/factories';
import { type Client, type Veille, startVeille } from '../helpers/start-veille';

let veille: Veille;
let platform: { documentId: string };
let live: { documentId: string };
let hidden: { documentId: string };

beforeAll(async () => {
  veille = await startVeille();
  const { strapi } = veille;
  platform = await createPlatform(strapi, { name: 'Ondine', slug: 'ondine' });
  live = await createArticle(
    strapi,
    { title: 'Paru', slug: 'paru', body: paragraphs('Sur Ondine.'), platforms: [platform.documentId] },
    { status: 'published' }
  );
  hidden = await createArticle(strapi, { title: 'Secret', slug: 'secret', platforms: [platform.documentId] });
  await strapi.documents('api::article.article').update({
    documentId: live.documentId,
    locale: 'fr',
    data: { title: 'Paru, puis retouché' },
  });
  const about = { platforms: [platform.documentId] };
  await createTrainingSession(strapi, { title: 'Inédite', slug: 'inedite', ...about });
  await createTrainingSession(strapi, { title: 'Atelier', slug: 'atelier', ...about }, { status: 'published' });
});

afterAll(() => veille.stop());

/** The client of a reader who has an account and no more rights than Strapi gives one. */
async function reader(): Promise<Client> {
  const { strapi, url } = veille;
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'authenticated' } });
  for (const action of ['api::article.article.find', 'api::article.article.findOne']) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
  const user = await strapi.plugin('users-permissions').service('user').add({
    username: 'lectrice',
    email: 'lectrice@veille.example',
    password: 'Une-phrase-2026',
    provider: 'local',
    confirmed: true,
    role: role.id,
  });
  const token = strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
  return supertest.agent(url).auth(token, { type: 'bearer' });
}

async function apiToken(): Promise<Client> {
  const { accessKey } = await veille.strapi.service('admin::api-token').create({
    name: 'aperçu',
    description: '',
    type: 'read-only',
    lifespan: null,
  });
  return supertest.agent(veille.url).auth(accessKey, { type: 'bearer' });
}

function graphql(client: Client, query: string, variables: object = {}) {
  return client.post('/graphql').send({ query, variables });
}

describe('what visitors read', () => {
  it.each(['articles', 'training-sessions', 'platforms', 'features', 'authors', 'categories'])('%s', async (name) => {
    await veille.request.get(`/api/${name}`).expect(200);
  });

  it('one article, as it was published', async () => {
    const { body } = await veille.request.get(`/api/articles/${live.documentId}`).expect(200);
    expect(body.data).toMatchObject({ title: 'Paru', slug: 'paru' });
  });

  it('the site', async () => {
    await veille.strapi.documents('api::site.site').create({ locale: 'fr', data: { name: 'Veille' } });
    const { body } = await veille.request.get('/api/site').expect(200);
    expect(body.data.name).toBe('Veille');
  });

  it('nothing of accounts, uploads and administration', async () => {
    await veille.request.get('/api/users').expect(403);
    await veille.request.get('/api/upload/files').expect(403);
    await veille.request.get('/admin/users').expect(401);
  });
});

describe('what visitors cannot write', () => {
  it.each(['post', 'put', 'delete'] as const)('anything by %s', async (method) => {
    const path = method === 'post' ? '/api/articles' : `/api/articles/${live.documentId}`;
    await veille.request[method](path)
      .send({ data: { title: 'Non' } })
      .expect(403);
  });

  it('anything by GraphQL', async () => {
    const { body } = await graphql(
      veille.request,
      `mutation { deleteArticle(documentId: "${live.documentId}") { documentId } }`
    );
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect(await veille.strapi.documents('api::article.article').count({ locale: 'fr' })).toBe(2);
  });

  it('an account of their own', async () => {
    const account = { username: 'intrus', email: 'intrus@veille.example', password: 'Une-phrase-2026' };
    const { status } = await veille.request.post('/api/auth/local/register').send(account);
    expect([400, 403]).toContain(status);
    expect(
      await veille.strapi.db.query('plugin::users-permissions.user').count({ where: { username: 'intrus' } })
    ).toBe(0);
  });
});

describe('drafts', () => {
  it('are refused in REST, with the name of the parameter', async () => {
    for (const path of [
      'articles',
      `articles/${hidden.documentId}`,
      'training-sessions',
      'platforms?populate=articles',
    ]) {
      const { body } = await veille.request.get(`/api/${path}`).query({ status: 'draft' }).expect(403);
      expect(body.error.message).toMatch(/^status: only published content is public/);
    }
  });

  it('are refused in GraphQL, written out or as a variable', async () => {
    const [literal, variable] = await Promise.all([
      graphql(veille.request, '{ articles(status: DRAFT) { slug } }'),
      graphql(
        veille.request,
        'query ($status: PublicationStatus) { platforms(status: $status) { articles { slug } } }',
        {
          status: 'DRAFT',
        }
      ),
    ]);
    for (const { body } of [literal, variable]) {
      expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
      expect(JSON.stringify(body)).not.toContain('secret');
    }
  });

  it('are refused to readers with an account', async () => {
    const client = await reader();
    await client.get('/api/articles').expect(200);
    await client.get('/api/articles?status=draft').expect(403);
  });

  it.each([
    '/api/articles?locale=fr',
    '/api/articles?filters[publishedAt][$null]=true',
    '/api/articles?publicationFilter=never-published',
    '/api/articles?hasPublishedVersion=false',
    '/api/platforms?populate=articles',
    '/api/platforms?populate=articles&publicationFilter=never-published',
    '/api/platforms?populate[articles][filters][publishedAt][$null]=true',
    '/api/articles?populate=localizations',
  ])('do not appear in %s', async (path) => {
    const { body } = await veille.request.get(path).expect(200);
    expect(JSON.stringify(body)).not.toMatch(/secret|retouché/i);
  });

  it.each([
    ['/api/platforms?filters[articles][slug]=secret', 0],
    ['/api/platforms?filters[articles][title][$contains]=retouch', 0],
    ['/api/platforms?filters[$or][0][articles][title][$startsWith]=Secret', 0],
    ['/api/platforms?filters[articles][publishedAt][$null]=true', 0],
    ['/api/platforms?filters[articles][slug]=paru', 1],
    ['/api/platforms?filters[articles][slug]=paru&filters[trainingSessions][slug]=atelier&filters[slug]=ondine', 1],
    ['/api/platforms?filters[articles][slug]=paru&filters[trainingSessions][slug]=inedite', 0],
    ['/api/platforms?filters[articles][slug]=secret&filters[trainingSessions][slug]=atelier', 0],
    ['/api/platforms?filters[articles][$notNull]=true', 1],
  ])('cannot be guessed by filters: %s finds %i', async (path, count) => {
    const { body } = await veille.request.get(path).expect(200);
    expect(body.data).toHaveLength(count);
  });

  it('cannot be guessed by filters within populate or GraphQL', async () => {
    const { body } = await veille.request
      .get('/api/articles?populate[platforms][filters][articles][slug]=secret')
      .expect(200);
    expect(body.data[0].platforms).toEqual([]);
    const nested = '{ articles { platforms(filters: { articles: { slug: { eq: "secret" } } }) { slug } } }';
    const { body: answer } = await graphql(veille.request, nested);
    expect(answer.data.articles).toEqual([{ platforms: [] }]);
  });

  it('are there for API tokens and administrators', async () => {
    const client = await apiToken();
    const { body } = await client.get('/api/articles?status=draft').expect(200);
    expect(body.data.map(({ title }: { title: string }) => title).sort()).toEqual(['Paru, puis retouché', 'Secret']);
    const drafts = await graphql(client, '{ articles(status: DRAFT) { slug } }');
    expect(drafts.body.data.articles).toHaveLength(2);
    await veille.admin.get('/content-manager/collection-types/api::article.article').expect(200);
  });
});

describe('parameters', () => {
  it.each([
    '/api/articles?colour=red',
    '/api/articles?filters[colour]=red',
    '/api/articles?sort=colour',
    '/api/articles?populate=colour',
  ])('%s is refused', async (path) => {
    const { body } = await veille.request.get(path).expect(400);
    expect(body.error.name).toBe('ValidationError');
  });

  it('reach three relations deep and no deeper', async () => {
    const deep = (levels: number) =>
      Array.from({ length: levels }, (_, index) => (index % 2 ? 'articles' : 'platforms')).join('.');
    await veille.request
      .get('/api/articles')
      .query({ populate: deep(3) })
      .expect(200);
    const { body } = await veille.request
      .get('/api/articles')
      .query({ populate: deep(4) })
      .expect(400);
    expect(body.error.message).toMatch(/^populate: at most 3/);
  });
});

describe('GraphQL limits', () => {
  it('answer what a page needs', async () => {
    const query = `{ articles { title platforms { name features(pagination: { limit: 5 }) { name } } authors { name } category { name } } }`;
    const { body } = await graphql(veille.request, query).expect(200);
    expect(body.errors).toBeUndefined();
  });

  it('stop deep queries', async () => {
    const query = `{ articles ${'{ platforms { articles '.repeat(5)} { slug } ${'} }'.repeat(5)} }`;
    const { body } = await graphql(veille.request, query).expect(400);
    expect(body.errors[0].message).toMatch(/exceeds maximum operation depth/);
  });

  it('stop wide queries, before they reach the database', async () => {
    const query =
      '{ articles(pagination: { limit: 100 }) { platforms(pagination: { limit: 100 }) { articles { slug } } } }';
    const { body } = await graphql(veille.request, query).expect(400);
    expect(body.errors[0].message).toMatch(/more than 10000 entries/);
    const copies = Array.from({ length: 500 }, (_, index) => `a${index}: articles { slug }`).join(' ');
    await graphql(veille.request, `{ ${copies} }`).expect(400);
  });

  it('give no other origin leave to read than REST gives', async () => {
    const { headers: rest } = await veille.request.get('/api/articles').set('Origin', 'https://elsewhere.example');
    const { headers } = await graphql(veille.request, '{ articles { slug } }').set(
      'Origin',
      'https://elsewhere.example'
    );
    expect(headers['access-control-allow-origin']).toBe(rest['access-control-allow-origin']);
  });
});
