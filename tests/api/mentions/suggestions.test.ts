import type { SuggestedText, SuggestionGroup } from '../../../plugins/mentions/shared/suggestion-inbox';
import { createArticle, createTrainingSession, paragraphs } from '../../helpers/factories';
import { logInWith, onTexts } from '../../helpers/log-in-with';
import { createWeakFeatures } from '../../helpers/newsroom-catalogue';
import { startVeille, type Client, type Veille } from '../../helpers/start-veille';
import { countRows, tagsOf } from '../../helpers/tags';

const ARTICLE = 'api::article.article';
const TAGS = { action: 'plugin::mentions.tags.read' };
const DECIDE = { action: 'plugin::mentions.decisions.decide' };

describe('the inbox of suggestions', () => {
  let veille: Veille;
  let ids: { instagram: string; live: string; guides: string };
  beforeAll(async () => {
    veille = await startVeille();
    ids = await createWeakFeatures(veille.strapi);
    // Features in company are a little less sure than this.
    await veille.admin.put('/mentions/thresholds').send({ automatic: 0.94, suggested: 0.4 }).expect(200);
  });
  afterAll(() => veille.stop());
  beforeEach(async () => {
    for (const uid of [ARTICLE, 'api::training-session.training-session'] as const) {
      for (const { documentId } of await veille.strapi.documents(uid).findMany({ locale: 'fr', limit: 1000 })) {
        await veille.strapi.documents(uid).delete({ documentId, locale: '*' });
      }
    }
  });

  const write = async (title = 'Le Live d’Instagram') => (await createArticle(veille.strapi, { title })).documentId;
  const groups = async (client: Client = veille.admin, query: object = {}) =>
    (await client.get('/mentions/suggestions').query(query).expect(200)).body.data;
  const texts = async (alias = 'Live', client: Client = veille.admin, query: object = {}) => {
    const { body } = await client.get(`/mentions/suggestions/${ids.live}/${alias}`).query(query).expect(200);
    return body.data;
  };
  const decisionOn = (documentId: string, verdict = 'accepted', more: object = {}) => ({
    ...{
      contentType: ARTICLE,
      documentId,
      locale: 'fr',
      relation: 'features',
      entityId: ids.live,
      verdict,
      seen: null,
    },
    ...more,
  });
  const decide = async (decisions: object[], client: Client = veille.admin) =>
    (await client.post('/mentions/decisions/batch').send({ decisions }).expect(200)).body.data;
  const undo = async (decisions: object[], client: Client = veille.admin) =>
    (await client.post('/mentions/decisions/batch/undo').send({ decisions }).expect(200)).body.data;
  const isShown = ({ alias, texts: count }: SuggestionGroup) => [alias, count];

  it('groups what is open by the words, the largest group first', async () => {
    await write();
    await write('Deux Lives d’Instagram, un Live d’Instagram');
    await write('Les Guides d’Instagram');
    await createTrainingSession(veille.strapi, { title: 'Le Live d’Instagram' });
    await write('Rien de nommé');
    const page = await groups();
    expect(page.results.map(isShown)).toEqual([
      ['Live', 3],
      ['Guides', 1],
    ]);
    expect(page).toMatchObject({ total: 2, texts: 4 });
    expect(page.entries[ids.live]).toMatchObject({ type: 'feature', name: 'Live', platform: ids.instagram });
    expect((await groups(veille.admin, { page: 2, pageSize: 1 })).results.map(isShown)).toEqual([['Guides', 1]]);
    expect(await groups(veille.admin, { page: 9 })).toMatchObject({ results: [], total: 2, texts: 4 });
  });

  it('shows the words of each text in their surroundings, with the reasons, page after page', async () => {
    const body = paragraphs('Une phrase.', 'Hier, le Live d’Instagram a changé.');
    const { documentId } = await createArticle(veille.strapi, { title: 'Du neuf', body });
    await write();
    const first = await texts('Live', veille.admin, { limit: 1 });
    expect(first.results).toEqual([
      {
        ...{
          id: expect.any(Number),
          contentType: ARTICLE,
          documentId,
          locale: 'fr',
          title: 'Du neuf',
          mayDecide: true,
        },
        occurrence: expect.objectContaining({
          field: 'body',
          words: 'Live',
          left: 'Hier, le ',
          right: ' d’Instagram a changé.',
          reasons: expect.arrayContaining([{ code: 'owner-beside', platform: ids.instagram }]),
        }),
      },
    ]);
    expect(first.entries[ids.instagram]).toMatchObject({ name: 'Instagram' });
    const second = await texts('Live', veille.admin, { limit: 1, after: first.after });
    expect(second.results.map(({ title }: SuggestedText) => title)).toEqual(['Le Live d’Instagram']);
    expect(second.after).toBeNull();
  });

  it('lists a text of two languages once, and drafts only', async () => {
    const documentId = await write();
    const data = { title: 'The Live of Instagram', slug: 'live' };
    await veille.strapi.documents(ARTICLE).update({ documentId, locale: 'en', data });
    await veille.strapi.documents(ARTICLE).publish({ documentId, locale: '*' });
    expect((await groups()).results.map(isShown)).toEqual([['Live', 1]]);
    expect((await texts()).results).toHaveLength(1);
  });

  it('loses what is decided, and has it back when that is undone', async () => {
    const [yes, no] = [await write(), await write()];
    const [first, second] = await decide([decisionOn(yes), decisionOn(no, 'rejected')]);
    expect(first).toMatchObject({ status: 'decided', decision: { verdict: 'accepted', isYours: true } });
    expect(second).toMatchObject({ status: 'decided', decision: { verdict: 'rejected' } });
    expect((await tagsOf(veille.strapi, yes)).features).toEqual(['instagram-live']);
    expect((await tagsOf(veille.strapi, no)).features).toEqual([]);
    expect(await groups()).toMatchObject({ results: [], total: 0, texts: 0 });

    const seen = { id: first.decision.id, seen: first.decision.at };
    expect(await undo([seen, { id: 999_999 }])).toEqual([{ status: 'undone' }, { status: 'forbidden' }]);
    expect((await tagsOf(veille.strapi, yes)).features).toEqual([]);
    expect((await groups()).results.map(isShown)).toEqual([['Live', 1]]);
  });

  it('says of each decision why it was refused, and makes the others', async () => {
    const [other, good] = [await write('Rien de nommé'), await write()];
    const outcomes = await decide([decisionOn(other), decisionOn(good), decisionOn('nowhere')]);
    expect(outcomes.map(({ status }: { status: string }) => status)).toEqual(['refused', 'decided', 'refused']);
    expect(outcomes[0].message).toMatch(/found in the text/u);
    expect(await countRows(veille.strapi, 'plugin::mentions.decision', { targetId: other })).toBe(0);
  });

  it('says who was faster and what they decided, whether it is the same or not', async () => {
    const [same, opposite] = [await write(), await write()];
    const colleague = await logInWith(veille, [TAGS, DECIDE, onTexts('read'), onTexts('update')]);
    await decide([decisionOn(same), decisionOn(opposite, 'rejected')], colleague.client);
    const [agreed, lost] = await decide([decisionOn(same), decisionOn(opposite)]);
    const theirs = { by: colleague.name, isYours: false };
    expect(agreed).toMatchObject({ status: 'decided', decision: { verdict: 'accepted', ...theirs } });
    expect(lost).toMatchObject({ status: 'conflict', decision: { verdict: 'rejected', ...theirs } });
    expect(lost.message).toContain(colleague.name);
    expect((await tagsOf(veille.strapi, opposite)).features).toEqual([]);
    const [late] = await undo([{ id: lost.decision.id, seen: '2020-01-01T00:00:00.000Z' }]);
    expect(late).toMatchObject({ status: 'conflict' });
    expect(await countRows(veille.strapi, 'plugin::mentions.decision', { targetId: opposite })).toBe(1);
  });

  describe('shows to each role', () => {
    it('nothing without the permission to see tags', async () => {
      const { client } = await logInWith(veille, [onTexts('read')]);
      await client.get('/mentions/suggestions').expect(403);
      await client.get(`/mentions/suggestions/${ids.live}/Live`).expect(403);
    });

    it('only the types that it may read, and only its own texts where that is its condition', async () => {
      await write();
      await createTrainingSession(veille.strapi, { title: 'Le Live d’Instagram' });
      const nothing = await logInWith(veille, [TAGS]);
      expect(await groups(nothing.client)).toMatchObject({ results: [], total: 0 });
      const articles = await logInWith(veille, [TAGS, onTexts('read')]);
      expect((await groups(articles.client)).results.map(isShown)).toEqual([['Live', 1]]);

      const own = { conditions: ['admin::is-creator'] };
      const author = await logInWith(veille, [TAGS, onTexts('read', own), onTexts('create')]);
      expect(await groups(author.client)).toMatchObject({ total: 0 });
      await author.client
        .post(`/content-manager/collection-types/${ARTICLE}?locale=fr`)
        .send({ title: 'Mon Live d’Instagram', slug: 'mon-live' })
        .expect(201);
      expect((await groups(author.client)).results.map(isShown)).toEqual([['Live', 1]]);
      expect((await texts('Live', author.client)).results).toMatchObject([{ title: 'Mon Live d’Instagram' }]);
    });

    it('no words of fields that it may not read', async () => {
      await createArticle(veille.strapi, { title: 'Secret', body: paragraphs('Le Live d’Instagram') });
      const { client } = await logInWith(veille, [TAGS, onTexts('read', { fields: ['title', 'slug'] })]);
      expect(await groups(client)).toMatchObject({ total: 0 });
      expect((await texts('Live', client)).results).toEqual([]);
    });

    it('suggestions that it may not decide on, and keeps it from deciding', async () => {
      const documentId = await write();
      const reader = await logInWith(veille, [TAGS, DECIDE, onTexts('read')]);
      expect((await texts('Live', reader.client)).results).toMatchObject([{ documentId, mayDecide: false }]);
      expect(await decide([decisionOn(documentId)], reader.client)).toEqual([{ status: 'forbidden' }]);
      const [{ decision }] = await decide([decisionOn(documentId)]);
      expect(await undo([{ id: decision.id }], reader.client)).toEqual([{ status: 'forbidden' }]);
      expect(await countRows(veille.strapi, 'plugin::mentions.decision', { targetId: documentId })).toBe(1);

      const unasked = await logInWith(veille, [TAGS, onTexts('read'), onTexts('update')]);
      await unasked.client.post('/mentions/decisions/batch').send({ decisions: [] }).expect(403);
      await unasked.client.post('/mentions/decisions/batch/undo').send({ decisions: [] }).expect(403);
    });
  });

  it.each([
    ['more than a hundred', () => ({ decisions: Array.from({ length: 101 }, () => decisionOn('x')) })],
    ['a new alias', () => ({ decisions: [decisionOn('x', 'missed', { words: 'direct', alias: 'strong' })] })],
    ['what is no decision', () => ({ decisions: ['yes'] })],
    ['an unknown field', () => ({ choices: [] })],
  ])('refuses %s with 400', async (_, body) => {
    await veille.admin.post('/mentions/decisions/batch').send(body()).expect(400);
  });
});
