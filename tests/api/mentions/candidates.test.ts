import { eventually } from '../../helpers/eventually';
import { createArticle } from '../../helpers/factories';
import { runImport } from '../../helpers/import/run-import';
import { textFolder } from '../../helpers/import/texts';
import { logInWith } from '../../helpers/log-in-with';
import { createSmallCatalogue } from '../../helpers/newsroom-catalogue';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { tagsOf } from '../../helpers/tags';

const CANDIDATES = '/mentions/candidates';

interface Listed {
  readonly name: string;
  readonly entityType: string;
  readonly owner?: { readonly slug: string };
  readonly documents: number;
  readonly occurrences: number;
  readonly snippets: readonly { readonly words: string }[];
}

describe('unknown names', () => {
  let veille: Veille;
  beforeAll(async () => {
    veille = await startVeille();
    await createSmallCatalogue(veille.strapi);
    await createArticle(veille.strapi, { title: 'Instagram lance Vitrine Express' }, { status: 'published' });
    await createArticle(veille.strapi, { title: 'Rien', excerpt: 'La fonction Vitrine Express d’Instagram arrive.' });
    await createArticle(veille.strapi, { title: 'Rien', excerpt: 'Sur TikTok, Instagram et Glowcast, tout bouge.' });
    await createArticle(veille.strapi, { title: 'Rien', excerpt: 'L’outil Balise de TikTok mesure tout.' });
    await veille.strapi.plugin('mentions').service('candidates').refresh();
  });
  afterAll(() => veille.stop());

  const list = async (state = 'open'): Promise<Listed[]> =>
    (await veille.admin.get(CANDIDATES).query({ state, pageSize: 100 }).expect(200)).body.data.results;
  const names = async (state?: string) => (await list(state)).map(({ name }) => name);

  it('are listed with counts, snippets and what they may be, each text once', async () => {
    expect(await list()).toEqual([
      expect.objectContaining({
        name: 'Vitrine Express',
        entityType: 'feature',
        owner: expect.objectContaining({ slug: 'instagram' }),
        documents: 2,
        occurrences: 2,
      }),
      expect.objectContaining({ name: 'Balise', entityType: 'feature' }),
      expect.objectContaining({ name: 'Glowcast', entityType: 'platform' }),
    ]);
    const [first] = await list();
    expect(first?.snippets.map(({ words }) => words)).toEqual(['Vitrine Express', 'Vitrine Express']);
  });

  it('become features in every language, and are tagged from then on', async () => {
    await veille.admin.post(`${CANDIDATES}/add`).send({ name: 'vitrine express', platform: 'nowhere' }).expect(400);
    const body = { name: 'Vitrine Express', platform: 'instagram' };
    const { documentId } = (await veille.admin.post(`${CANDIDATES}/add`).send(body).expect(200)).body.data;
    const english = await veille.strapi
      .documents('api::feature.feature')
      .findOne({ documentId, locale: 'en', populate: ['platform'] });
    expect(english).toMatchObject({ name: 'Vitrine Express', platform: { slug: 'instagram' } });
    const { documentId: text } = await createArticle(veille.strapi, { title: 'Vitrine Express d’Instagram' });
    expect((await tagsOf(veille.strapi, text)).features).toEqual([english?.slug]);
    await veille.admin.post(`${CANDIDATES}/add`).send(body).expect(400);
  });

  it('become platforms', async () => {
    await veille.admin.post(`${CANDIDATES}/add`).send({ name: 'Glowcast', newPlatform: true }).expect(200);
    const { documentId } = await createArticle(veille.strapi, { title: 'Glowcast ferme' });
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['glowcast']);
  });

  it('are put aside for good', async () => {
    await veille.admin.post(`${CANDIDATES}/ignore`).send({ name: 'Personne' }).expect(400);
    await veille.admin.post(`${CANDIDATES}/ignore`).send({ name: 'Balise' }).expect(200);
    await veille.strapi.plugin('mentions').service('candidates').refresh();
    expect(await names()).toEqual([]);
    expect(await names('ignored')).toEqual(['Balise']);
    expect((await names('added')).sort()).toEqual(['Glowcast', 'Vitrine Express']);
  });

  it('are looked for in the background, on demand and after an import', async () => {
    await createArticle(veille.strapi, { title: 'TikTok lance Nuit Blanche' });
    await veille.admin.post(`${CANDIDATES}/refresh`).expect(200);
    expect(await eventually(names, (found) => found.length > 0)).toEqual(['Nuit Blanche']);

    const folder = textFolder();
    folder.text('1.md', ['id: "1"', 'locale: fr', 'title: "Instagram dévoile Grand Soir"', 'source: essai.txt']);
    await runImport(veille.strapi, [folder.path]);
    folder.remove();
    expect(await eventually(names, (found) => found.length > 1)).toEqual(['Grand Soir', 'Nuit Blanche']);
  });

  it('are for those who may add them', async () => {
    await veille.request.get(CANDIDATES).expect(401);
    const { client: editor } = await logInWith(veille, []);
    await editor.get(CANDIDATES).expect(403);
    await editor.post(`${CANDIDATES}/add`).send({ name: 'Nuit Blanche', newPlatform: true }).expect(403);
  });
});
