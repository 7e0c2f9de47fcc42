import { createArticle } from '../../helpers/factories';
import { logInAs } from '../../helpers/log-in-as';
import { createWeakFeatures } from '../../helpers/newsroom-catalogue';
import { startVeille, type Veille } from '../../helpers/start-veille';

const PATH = '/mentions/suggestions/open';

describe('open suggestions', () => {
  let veille: Veille;
  let ids: { live: string; guides: string };
  beforeAll(async () => {
    veille = await startVeille();
    ids = await createWeakFeatures(veille.strapi);
  });
  afterAll(() => veille.stop());

  const ask = async (query: object = {}) => (await veille.admin.get(PATH).query(query).expect(200)).body.data;
  /** A feature far from its platform is found, but not surely. */
  const suggest = async (title: string) => {
    const { documentId } = await createArticle(veille.strapi, { title }, { status: 'published' });
    await veille.strapi.db
      .query('plugin::mentions.mention')
      .updateMany({ where: { targetId: documentId, entityId: ids.live }, data: { score: 0.5 } });
    const article = await veille.strapi.db.query('api::article.article').findMany({ where: { documentId } });
    const rows = article.map(({ id }: { id: number }) => id);
    await veille.strapi.db.connection('articles_features_lnk').whereIn('article_id', rows).delete();
    return documentId;
  };

  it('are counted once for a document, those found first are shown first', async () => {
    expect(await ask()).toEqual({ count: 0, oldest: [] });
    const first = await suggest('Live sur Instagram');
    await suggest('Un autre Live sur Instagram');
    await createArticle(veille.strapi, { title: 'Guides Instagram' });
    expect(await ask({ limit: 1 })).toEqual({
      count: 2,
      oldest: [
        {
          contentType: 'api::article.article',
          documentId: first,
          locale: 'fr',
          title: 'Live sur Instagram',
          name: 'Live',
          words: 'Live',
        },
      ],
    });
  });

  it('are open no more once somebody has decided', async () => {
    const before = (await ask()).count;
    const documentId = await suggest('Encore un Live sur Instagram');
    expect((await ask()).count).toBe(before + 1);
    await veille.strapi.db.query('plugin::mentions.decision').create({
      data: {
        ...{ contentType: 'api::article.article', targetId: documentId, relation: 'features', entityId: ids.live },
        ...{ verdict: 'rejected', teaches: false, decidedAt: new Date() },
      },
    });
    expect((await ask()).count).toBe(before);
  });

  it('are for those who may read decisions, and refuse what they do not know', async () => {
    await veille.request.get(PATH).expect(401);
    await (await logInAs(veille, 'strapi-editor')).get(PATH).expect(403);
    await veille.admin.get(PATH).query({ limit: 1000 }).expect(400);
  });
});
