import { createApiClient } from '../helpers/api-client';
import { createArticle, createPlatform, createTrainingSession, paragraphs } from '../helpers/factories';
import { type Client, type Veille, startVeille } from '../helpers/start-veille';

const platforms = '/content-manager/collection-types/api::platform.platform';
const sessions = '/content-manager/collection-types/api::training-session.training-session';

let veille: Veille;
let api: Client;

beforeAll(async () => {
  veille = await startVeille();
  api = await createApiClient(veille);
});

afterAll(() => veille.stop());

describe('dates in the wrong order', () => {
  const wrong = { name: 'Éphémère', slug: 'ephemere', launchedOn: '2013-01-24', closedOn: '2012-01-17' };
  const message = 'closedOn (2012-01-17) lies before launchedOn (2013-01-24). Correct one of the two dates.';
  const error = { name: 'ValidationError', message, details: { errors: [{ path: ['closedOn'], message }] } };

  it('are refused in REST', async () => {
    const { body } = await api.post('/api/platforms').send({ data: wrong }).expect(400);
    expect(body.error).toMatchObject(error);
  });

  it('are refused in GraphQL', async () => {
    const query = 'mutation ($data: PlatformInput!) { createPlatform(data: $data) { slug } }';
    const { body } = await api.post('/graphql').send({ query, variables: { data: wrong } });
    expect(body.errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', error } });
  });

  it('are refused in the admin panel', async () => {
    const { body } = await veille.admin.post(platforms).query({ locale: 'fr' }).send(wrong).expect(400);
    expect(body.error).toMatchObject(error);
    expect(await veille.strapi.db.query('api::platform.platform').count({ where: { slug: 'ephemere' } })).toBe(0);
  });

  it('are refused in French to an administrator who reads French', async () => {
    await veille.admin.put('/admin/users/me').send({ preferedLanguage: 'fr' }).expect(200);
    const { body } = await veille.admin.post(platforms).query({ locale: 'fr' }).send(wrong).expect(400);
    expect(body.error.message).toMatch(/^«\u00a0Fermeture\u00a0» \(17\/01\/2012\) précède «\u00a0Lancement\u00a0»/);
    await veille.admin.put('/admin/users/me').send({ preferedLanguage: 'en' }).expect(200);
  });

  it('are measured against what is stored when only one is sent', async () => {
    const { documentId } = await createPlatform(veille.strapi, { launchedOn: '2010-01-01' });
    await api
      .put(`/api/platforms/${documentId}`)
      .send({ data: { closedOn: '2009-12-31' } })
      .expect(400);
    await api
      .put(`/api/platforms/${documentId}`)
      .send({ data: { closedOn: '2010-01-01' } })
      .expect(200);
    await api
      .put(`/api/platforms/${documentId}`)
      .send({ data: { launchedOn: '2011-01-01' } })
      .expect(400);
    await api
      .put(`/api/platforms/${documentId}`)
      .send({ data: { launchedOn: '2011-01-01', closedOn: null } })
      .expect(200);
  });

  it('are measured against what another locale shares', async () => {
    const { documentId } = await createPlatform(veille.strapi, { launchedOn: '2010-01-01' });
    await api
      .put(`/api/platforms/${documentId}?locale=en`)
      .send({ data: { closedOn: '2009-12-31' } })
      .expect(400);
  });

  it('are refused in features and aliases', async () => {
    const { body } = await api
      .post('/api/features')
      .send({ data: { name: 'Fax', launchedOn: '2020-01-01', retiredOn: '2019-01-01' } })
      .expect(400);
    expect(body.error.details.errors[0].path).toEqual(['retiredOn']);
    const aliases = [{ text: 'A' }, { text: 'B', validFrom: '2020-01-01', validTo: '2019-01-01' }];
    const answer = await api
      .post('/api/platforms')
      .send({ data: { name: 'Alias', aliases } })
      .expect(400);
    expect(answer.body.error.details.errors[0].path).toEqual(['aliases', '1', 'validTo']);
  });

  it('are refused in a session, in a draft as well, at the date that is wrong', async () => {
    const dates = [{ startsOn: '2026-05-01' }, { startsOn: '2026-05-02', endsOn: '2026-05-01' }];
    const { body } = await veille.admin
      .post(sessions)
      .query({ locale: 'fr' })
      .send({ title: 'Atelier', dates })
      .expect(400);
    expect(body.error.details.errors[0].path).toEqual(['dates', '1', 'endsOn']);
  });

  it('are refused when a date of a session is sent in part', async () => {
    const { documentId } = await createTrainingSession(veille.strapi, { dates: [{ startsOn: '2026-05-02' }] });
    const stored = await veille.strapi
      .documents('api::training-session.training-session')
      .findOne({ documentId, locale: 'fr', populate: ['dates'] });
    const dates = [{ id: stored?.dates?.[0]?.id, endsOn: '2026-05-01' }];
    await api
      .put(`/api/training-sessions/${documentId}`)
      .query({ status: 'draft' })
      .send({ data: { dates } })
      .expect(400);
  });
});

describe('negative amounts', () => {
  it.each(['durationDays', 'durationHours', 'price'])('%s is refused in a draft', async (field) => {
    const { body } = await veille.admin
      .post(sessions)
      .query({ locale: 'fr' })
      .send({ title: 'Atelier', [field]: -1 })
      .expect(400);
    expect(body.error.details.errors).toEqual([
      {
        path: [field],
        name: 'ValidationError',
        message: `${field} must not be negative (-1). Enter 0 or more, or leave it empty.`,
      },
    ]);
  });

  it('seats are refused in REST', async () => {
    const data = { title: 'Atelier', dates: [{ startsOn: '2026-05-01', seats: -2 }] };
    const { body } = await api.post('/api/training-sessions').send({ data }).expect(400);
    expect(body.error.details.errors[0].path).toEqual(['dates', '0', 'seats']);
  });

  it('zero is an amount', async () => {
    await api
      .post('/api/training-sessions')
      .send({ data: { title: 'Gratuit', slug: 'gratuit', price: 0 } })
      .expect(201);
  });
});

describe('reading time', () => {
  const body = paragraphs('mot '.repeat(700));

  it('is computed on save, whatever the client says', async () => {
    const data = { title: 'Long', slug: 'long', body, readingMinutes: 99 };
    const { body: created } = await api.post('/api/articles').send({ data }).expect(201);
    expect(created.data.readingMinutes).toBe(3);
    const path = `/api/articles/${created.data.documentId}`;
    const untouched = await api
      .put(path)
      .send({ data: { excerpt: 'Court', readingMinutes: 42 } })
      .expect(200);
    expect(untouched.body.data.readingMinutes).toBe(3);
    const shorter = await api
      .put(path)
      .send({ data: { body: paragraphs('Bref.') } })
      .expect(200);
    expect(shorter.body.data.readingMinutes).toBe(1);
    const emptied = await api
      .put(path)
      .send({ data: { body: null } })
      .expect(200);
    expect(emptied.body.data.readingMinutes).toBeNull();
  });

  it('is each locale’s own', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Deux langues', slug: 'deux-langues', body });
    const english = { title: 'Two languages', slug: 'two-languages', body: paragraphs('Short.') };
    await api.put(`/api/articles/${documentId}?locale=en`).send({ data: english }).expect(200);
    const read = (locale: 'fr' | 'en') =>
      veille.strapi.documents('api::article.article').findOne({ documentId, locale });
    expect([(await read('fr'))?.readingMinutes, (await read('en'))?.readingMinutes]).toEqual([3, 1]);
  });

  it('is none without a body', async () => {
    const { documentId } = await createArticle(veille.strapi, { readingMinutes: 12 });
    const article = await veille.strapi.documents('api::article.article').findOne({ documentId, locale: 'fr' });
    expect(article?.readingMinutes).toBeNull();
  });
});
