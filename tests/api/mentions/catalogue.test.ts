import { eventually } from '../../helpers/eventually';
import { alias, createArticle, createFeature, createPlatform, paragraphs } from '../../helpers/factories';
import { startSecondInstance } from '../../helpers/second-instance';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { tagsOf } from '../../helpers/tags';

const PLATFORM = 'api::platform.platform';
const FEATURE = 'api::feature.feature';

describe('the catalogue', () => {
  let veille: Veille;
  beforeAll(async () => {
    veille = await startVeille();
  });
  afterAll(() => veille.stop());

  /** The platforms a new article with this title is tagged with on the instance under test. */
  const platformsFor = async (title: string) => {
    const { documentId } = await createArticle(veille.strapi, { title });
    return (await tagsOf(veille.strapi, documentId)).platforms;
  };

  it('has every platform in every language, with what they share', async () => {
    const { documentId } = await createPlatform(veille.strapi, {
      name: 'Perchoir',
      slug: 'perchoir',
      launchedOn: '2019-03-01',
      aliases: [alias('Perchoir Direct')],
    });
    const english = await veille.strapi
      .documents(PLATFORM)
      .findOne({ documentId, locale: 'en', populate: ['aliases'] });
    expect(english).toMatchObject({
      name: 'Perchoir',
      slug: 'perchoir',
      launchedOn: '2019-03-01',
      aliases: [expect.objectContaining({ text: 'Perchoir Direct' })],
    });
  });

  it('ties a feature to its platform in every language, and follows when the platform changes', async () => {
    const first = await createPlatform(veille.strapi, { name: 'Alvéole', slug: 'alveole' });
    const second = await createPlatform(veille.strapi, { name: 'Belvédère', slug: 'belvedere' });
    const { documentId } = await createFeature(veille.strapi, {
      name: 'Vigie',
      slug: 'vigie',
      platform: first.documentId,
    });
    const ownerIn = async (locale: string) =>
      (await veille.strapi.documents(FEATURE).findOne({ documentId, locale, populate: ['platform'] }))?.platform?.slug;
    expect(await ownerIn('en')).toBe('alveole');

    await veille.strapi.documents(FEATURE).update({ documentId, locale: 'fr', data: { platform: second.documentId } });
    expect(await ownerIn('en')).toBe('belvedere');
  });

  it('tags English texts with platforms that were written in French', async () => {
    await createPlatform(veille.strapi, { name: 'Gazouille', slug: 'gazouille' });
    const { documentId } = await createArticle(veille.strapi, { title: 'Sans nom' });
    const tags = await eventually(
      async () => {
        await veille.strapi
          .documents('api::article.article')
          .update({ documentId, locale: 'en', data: { title: 'What Gazouille does', slug: 'what-gazouille-does' } });
        return tagsOf(veille.strapi, documentId, { locale: 'en' });
      },
      ({ platforms }) => platforms.length > 0
    );
    expect(tags.platforms).toEqual(['gazouille']);
  });

  it('is read again when an alias is added, also by hand in the database', async () => {
    const { documentId } = await createPlatform(veille.strapi, { name: 'Nacelle', slug: 'nacelle' });
    await eventually(
      () => platformsFor('Nacelle'),
      (slugs) => slugs.length > 0
    );
    await veille.strapi
      .documents(PLATFORM)
      .update({ documentId, locale: 'fr', data: { aliases: [alias('La Nacelle Bleue'), alias('Montgolfix')] } });
    expect(
      await eventually(
        () => platformsFor('Montgolfix'),
        (slugs) => slugs.length > 0
      )
    ).toEqual(['nacelle']);

    await veille.strapi.db
      .connection('components_shared_aliases')
      .where({ text: 'Montgolfix' })
      .update({ text: 'Dirigeablo' });
    expect(
      await eventually(
        () => platformsFor('Dirigeablo'),
        (slugs) => slugs.length > 0
      )
    ).toEqual(['nacelle']);
  });

  it('is read again on every instance', async () => {
    const other = await startSecondInstance(veille);
    try {
      await createPlatform(veille.strapi, { name: 'Lucarne', slug: 'lucarne' });
      const login = await other.request
        .post('/admin/login')
        .send({ email: veille.administrator.email, password: veille.administrator.password })
        .expect(200);
      const bearer = `Bearer ${login.body.data.token}`;
      const tagsThere = async (attempt: number) => {
        const created = await other.request
          .post('/content-manager/collection-types/api::article.article?locale=fr')
          .set('Authorization', bearer)
          .send({ title: `Lucarne ${attempt}`, slug: `lucarne-${attempt}`, body: paragraphs('Lucarne ouvre.') })
          .expect(201);
        return (await tagsOf(veille.strapi, created.body.data.documentId)).platforms;
      };
      let attempt = 0;
      expect(
        await eventually(
          () => tagsThere(++attempt),
          (slugs) => slugs.length > 0
        )
      ).toEqual(['lucarne']);
    } finally {
      await other.stop();
    }
  }, 60_000);

  it('reaches the texts that are stored already when the archive is tagged again', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Mirador arrive' }, { status: 'published' });
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual([]);
    await createPlatform(veille.strapi, { name: 'Mirador', slug: 'mirador' });
    await veille.strapi.plugin('mentions').service('tagger').refresh();

    const progress = await veille.strapi
      .plugin('mentions')
      .service('retag')
      .all(() => {});
    expect(progress.failed).toBe(0);
    expect(progress.done).toBe(progress.total);
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['mirador']);
    expect((await tagsOf(veille.strapi, documentId, { status: 'published' })).platforms).toEqual(['mirador']);

    const again = await veille.strapi
      .plugin('mentions')
      .service('retag')
      .all(() => {});
    expect(again.changed).toBe(0);
  });

  it('leaves a published text unmodified when the archive is tagged again', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Sémaphore ouvre' }, { status: 'published' });
    await createPlatform(veille.strapi, { name: 'Sémaphore', slug: 'semaphore' });
    await veille.strapi.plugin('mentions').service('tagger').refresh();
    await veille.strapi
      .plugin('mentions')
      .service('retag')
      .all(() => {});
    const { body } = await veille.admin
      .get(`/content-manager/collection-types/api::article.article/${documentId}?locale=fr`)
      .expect(200);
    expect(body.data.status).toBe('published');
  });
});
