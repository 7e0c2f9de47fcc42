import { createArticle, paragraphs } from '../helpers/factories';
import { logInAs } from '../helpers/log-in-as';
import { createSmallCatalogue } from '../helpers/newsroom-catalogue';
import { startSecondInstance } from '../helpers/second-instance';
import { startVeille, type Client, type Veille } from '../helpers/start-veille';

const ARTICLE = 'api::article.article';
const MANAGER = `/content-manager/collection-types/${ARTICLE}`;

/** The roles that Strapi comes with, as they are before an administrator has touched them. */
describe('from the first day', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createSmallCatalogue>>;
  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createSmallCatalogue(veille.strapi);
  });
  afterAll(() => veille.stop());

  const written = async (client: Client, slug: string): Promise<string> => {
    const text = { title: 'TikTok change', slug, body: paragraphs('Les duos de TikTok.') };
    const { body } = await client.post(MANAGER).query({ locale: 'fr' }).send(text).expect(201);
    return body.data.documentId;
  };
  const tags = (client: Client, documentId: string) =>
    client.get('/mentions/documents').query({ contentType: ARTICLE, documentId, locale: 'fr' });
  const reject = (client: Client, documentId: string) =>
    client.post('/mentions/decisions').send({
      ...{ contentType: ARTICLE, documentId, locale: 'fr', relation: 'platforms' },
      ...{ entityId: catalogue.tiktok.documentId, verdict: 'rejected' },
    });

  it('an editor writes a text in French, sees its tags, corrects them, and looks after the archive', async () => {
    const editor = await logInAs(veille, 'strapi-editor');
    const documentId = await written(editor, 'par-un-editeur');
    const { body } = await tags(editor, documentId).expect(200);
    expect(body.data.platforms).toEqual([expect.objectContaining({ isSet: true, state: 'automatic' })]);
    await reject(editor, documentId).expect(200);
    const paths = ['suggestions', 'catalogue', 'candidates', 'coverage', 'runs', 'thresholds', 'lessons'];
    for (const path of paths) await editor.get(`/mentions/${path}`).expect(200);
    await editor
      .post('/mentions/runs')
      .send({ contentType: ARTICLE, documentIds: [documentId] })
      .expect(200);
    await editor.put('/mentions/thresholds').send({ automatic: 0.9, suggested: 0.3 }).expect(403);
  });

  it('an author sees and corrects the tags of their own texts alone', async () => {
    const author = await logInAs(veille, 'strapi-author');
    const documentId = await written(author, 'par-une-autrice');
    await tags(author, documentId).expect(200);
    await reject(author, documentId).expect(200);
    const other = await createArticle(veille.strapi, { title: 'TikTok encore' });
    await tags(author, other.documentId).expect(403);
    await reject(author, other.documentId).expect(403);
    await author.get('/mentions/candidates').expect(403);
  });

  it('an author chooses among all platforms, and leaves publication to editors', async () => {
    const [author, editor] = [await logInAs(veille, 'strapi-author'), await logInAs(veille, 'strapi-editor')];
    const documentId = await written(author, 'a-publier');
    const { body } = await author
      .get(`/content-manager/relations/${ARTICLE}/platforms`)
      .query({ locale: 'fr' })
      .expect(200);
    expect(body.results.map(({ name }: { name: string }) => name).sort()).toEqual(['Instagram', 'TikTok']);
    const publish = (client: Client) =>
      client.post(`${MANAGER}/${documentId}/actions/publish`).query({ locale: 'fr' }).send({});
    await publish(author).expect(403);
    await publish(editor).expect(200);
  });

  it('what an administrator takes away stays away', async () => {
    const { strapi } = veille;
    const where = { action: 'plugin::mentions.runs.manage', role: { code: 'strapi-editor' } };
    const row = await strapi.db.query('admin::permission').findOne({ where });
    await strapi.db.query('admin::permission').delete({ where: { id: row.id } });
    await (await startSecondInstance(veille)).stop();
    expect(await strapi.db.query('admin::permission').count({ where })).toBe(0);
  });
});
