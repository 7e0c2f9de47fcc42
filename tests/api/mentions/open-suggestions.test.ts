import { createArticle } from '../../helpers/factories';
import { logInWith, onTexts } from '../../helpers/log-in-with';
import { createWeakFeatures } from '../../helpers/newsroom-catalogue';
import { settled } from '../../helpers/runs';
import { startVeille, type Client, type Veille } from '../../helpers/start-veille';

const ARTICLE = 'api::article.article';
const PATH = '/mentions/suggestions/open';
const TAGS = { action: 'plugin::mentions.tags.read' };

describe('open suggestions', () => {
  let veille: Veille;
  let ids: { live: string; guides: string };
  beforeAll(async () => {
    veille = await startVeille();
    ids = await createWeakFeatures(veille.strapi);
    // Texts that a re-tag reads once more would have the scores back that are changed below.
    await settled(veille.strapi);
  });
  afterAll(() => veille.stop());

  const ask = async (query: object = {}) => (await veille.admin.get(PATH).query(query).expect(200)).body.data;
  /** A feature far from its platform is found, but not surely. */
  const suggest = async (title: string) => {
    const { documentId } = await createArticle(veille.strapi, { title }, { status: 'published' });
    await veille.strapi.db
      .query('plugin::mentions.mention')
      .updateMany({ where: { targetId: documentId, entityId: ids.live }, data: { score: 0.5 } });
    const article = await veille.strapi.db.query(ARTICLE).findMany({ where: { documentId } });
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
          contentType: ARTICLE,
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
        ...{ contentType: ARTICLE, targetId: documentId, relation: 'features', entityId: ids.live },
        ...{ verdict: 'rejected', teaches: false, decidedAt: new Date() },
      },
    });
    expect((await ask()).count).toBe(before);
  });

  describe('are those of texts and fields that a role may read', () => {
    /** How many there are on the home page, in the inbox, and in the list of the articles. */
    const counts = async (client: Client) => {
      const articles = await veille.strapi.documents(ARTICLE).findMany({ locale: 'fr', limit: 100 });
      const documentIds = articles.map(({ documentId }: { documentId: string }) => documentId).join(',');
      const query = { contentType: ARTICLE, locale: 'fr', documentIds };
      const [home, inbox, list] = await Promise.all([
        client.get(PATH).expect(200),
        client.get('/mentions/suggestions').expect(200),
        client.get('/mentions/list-cells').query(query).expect(200),
      ]);
      const cells: { suggestions: number }[] = Object.values(list.body.data);
      return {
        home: home.body.data.count,
        titles: home.body.data.oldest.map(({ title }: { title: string | null }) => title),
        inbox: inbox.body.data.texts,
        list: cells.reduce((sum, { suggestions }) => sum + suggestions, 0),
      };
    };

    it('and the same in the home page, the inbox and the lists', async () => {
      const all = await counts(veille.admin);
      expect(all).toMatchObject({ home: all.inbox, list: all.inbox });
      expect(all.home).toBeGreaterThan(0);
      const { client } = await logInWith(veille, [TAGS, onTexts('read')]);
      expect(await counts(client)).toEqual(all);
    });

    it.each([
      ['texts of others', onTexts('read', { conditions: ['admin::is-creator'] })],
      ['the field that holds the words', onTexts('read', { fields: ['slug', 'body'] })],
    ])('so that who may not read %s is told of none', async (_, permission) => {
      const { client } = await logInWith(veille, [TAGS, permission]);
      expect(await counts(client)).toEqual({ home: 0, titles: [], inbox: 0, list: 0 });
    });
  });

  it('are for those who may see tags, and refuse what they do not know', async () => {
    await veille.request.get(PATH).expect(401);
    const { client } = await logInWith(veille, []);
    await client.get(PATH).expect(403);
    await veille.admin.get(PATH).query({ limit: 1000 }).expect(400);
  });
});
