import supertest from 'supertest';

import { createArticle, paragraphs } from '../../helpers/factories';
import { createSmallCatalogue, createWeakFeatures } from '../../helpers/newsroom-catalogue';
import { startVeille, type Client, type Veille } from '../../helpers/start-veille';
import { countRows, tagsOf } from '../../helpers/tags';

const ARTICLE = 'api::article.article';

describe('what a text mentions, for those who work on it', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createSmallCatalogue>>;
  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createSmallCatalogue(veille.strapi);
  });
  afterAll(() => veille.stop());

  const stored = async (documentId: string) => {
    const query = { contentType: ARTICLE, documentId, locale: 'fr' };
    const { body } = await veille.admin.get('/mentions/documents').query(query).expect(200);
    return body.data;
  };
  const live = async (values: object, documentId?: string) => {
    const sent = { contentType: ARTICLE, documentId, locale: 'fr', values };
    const { body } = await veille.admin.post('/mentions/live').send(sent).expect(200);
    return body.data;
  };
  const decide = (documentId: string, decision: object, client: Client = veille.admin) =>
    client
      .post('/mentions/decisions')
      .send({ contentType: ARTICLE, documentId, locale: 'fr', relation: 'platforms', ...decision });

  it('tells each tag with its places, the words around and the reasons', async () => {
    const { documentId } = await createArticle(veille.strapi, {
      title: 'TikTok change',
      body: paragraphs('Les Reels d’Instagram arrivent.', 'TikTok suit, et TikTok le dit.'),
    });
    const { platforms, features, entries, fields } = await stored(documentId);
    expect(platforms).toEqual([
      expect.objectContaining({
        entityId: catalogue.tiktok.documentId,
        state: 'automatic',
        isSet: true,
        isMain: true,
        occurrences: [
          expect.objectContaining({ field: 'title', start: 0, end: 6, words: 'TikTok', left: '', right: ' change' }),
          expect.objectContaining({ field: 'body', words: 'TikTok' }),
          expect.objectContaining({ field: 'body', words: 'TikTok' }),
        ],
      }),
      expect.objectContaining({ entityId: catalogue.instagram.documentId, isMain: false }),
    ]);
    expect(features[0]).toMatchObject({
      entityId: catalogue.reels.documentId,
      occurrences: [{ field: 'body', words: 'Reels', left: 'Les ', right: ' d’Instagram arrivent.' }],
    });
    const reasons: { code: string; platform?: string }[] = features[0].occurrences[0].reasons;
    expect(reasons).toContainEqual({ code: 'owner-beside', platform: catalogue.instagram.documentId });
    expect(entries[catalogue.reels.documentId]).toEqual({
      type: 'feature',
      name: 'Reels',
      platform: catalogue.instagram.documentId,
    });
    expect(entries[catalogue.instagram.documentId]).toMatchObject({ type: 'platform', name: 'Instagram' });
    expect(fields).toMatchObject([
      { field: 'title', text: 'TikTok change', isTitle: true },
      { field: 'body', text: 'Les Reels d’Instagram arrivent.\nTikTok suit, et TikTok le dit.' },
    ]);
  });

  it('reads a text as it is written, tells what the save would change, and stores nothing', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok' });
    const answer = await live({ title: 'Instagram', body: paragraphs('Instagram, encore.') }, documentId);
    expect(answer.changes).toEqual({
      added: [catalogue.instagram.documentId],
      removed: [catalogue.tiktok.documentId],
      becomingMain: [catalogue.instagram.documentId],
      noLongerMain: [],
    });
    expect(answer.platforms).toMatchObject([{ entityId: catalogue.instagram.documentId, isMain: true }]);
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['tiktok']);
    expect(await countRows(veille.strapi, 'plugin::mentions.mention', { targetId: documentId })).toBe(1);
  });

  it('reads a text that does not exist yet', async () => {
    const { platforms, changes } = await live({ title: 'Instagram', body: paragraphs('Et TikTok.') });
    expect(platforms).toHaveLength(2);
    expect(changes.added).toHaveLength(2);
  });

  it('takes a relation that is changed in the form for a decision that the save will make', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok et Instagram' });
    const change = { platforms: { disconnect: [{ documentId: catalogue.tiktok.documentId }], connect: [] } };
    const { platforms, changes } = await live(change, documentId);
    const tiktok = platforms.find((tag: { entityId: string }) => tag.entityId === catalogue.tiktok.documentId);
    expect(tiktok).toMatchObject({ state: 'rejected', isSet: false, decision: { verdict: 'rejected', isYours: true } });
    expect(tiktok.decision.id).toBeUndefined();
    expect(changes.removed).toEqual([catalogue.tiktok.documentId]);
    expect(await countRows(veille.strapi, 'plugin::mentions.decision', { targetId: documentId })).toBe(0);
  });

  it('applies decisions to the unsaved text, and names who made them', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'TikTok' });
    await decide(documentId, { entityId: catalogue.tiktok.documentId, verdict: 'rejected', seen: null }).expect(200);
    const { platforms, changes } = await live({ title: 'TikTok encore' }, documentId);
    expect(platforms).toMatchObject([
      { state: 'rejected', isSet: false, decision: { verdict: 'rejected', by: 'Ada Veille', isYours: true } },
    ]);
    expect(changes.added).toEqual([]);
  });

  it('lets a tag of the unsaved text be confirmed, and words of it be named', async () => {
    const { documentId } = await createArticle(veille.strapi, { title: 'Rien' });
    const values = { title: 'TikTok et la petite caméra' };
    const { tiktok, instagram } = catalogue;
    await decide(documentId, { entityId: tiktok.documentId, verdict: 'accepted', values }).expect(200);
    await decide(documentId, {
      entityId: instagram.documentId,
      verdict: 'missed',
      words: 'petite caméra',
      values,
    }).expect(200);
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['instagram', 'tiktok']);
    await decide(documentId, { entityId: instagram.documentId, verdict: 'missed', words: 'absents', values }).expect(
      400
    );
  });

  it('refuses fields that are not those of the type, and types that are not tagged', async () => {
    const send = (sent: object) => veille.admin.post('/mentions/live').send({ contentType: ARTICLE, ...sent });
    await send({ values: { slug: 'x' } }).expect(400);
    await send({ values: 3 }).expect(400);
    await send({ contentType: 'api::author.author', values: {} }).expect(400);
    await send({ documentId: 'absent', values: {} }).expect(200);
    await veille.admin.get('/mentions/documents').query({ contentType: ARTICLE, documentId: 'absent' }).expect(404);
  });

  describe('two editors at once', () => {
    let zoe: Client;
    beforeAll(async () => {
      zoe = await anotherAdministrator(veille);
    });
    const start = async () => (await createArticle(veille.strapi, { title: 'TikTok' })).documentId;
    const about = () => ({ entityId: catalogue.tiktok.documentId });

    it('tells the second what the first decided, and leaves it in place', async () => {
      const documentId = await start();
      await decide(documentId, { ...about(), verdict: 'accepted', seen: null }).expect(200);
      const { body } = await decide(documentId, { ...about(), verdict: 'rejected', seen: null }, zoe).expect(409);
      expect(body.error.message).toContain('Ada Veille has confirmed this tag');
      expect(body.error.details).toMatchObject({ decision: { verdict: 'accepted', by: 'Ada Veille', isYours: false } });
      expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['tiktok']);

      const seen = body.error.details.decision.at;
      await decide(documentId, { ...about(), verdict: 'rejected', seen }, zoe).expect(200);
      expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual([]);
      expect((await stored(documentId)).platforms[0].decision).toMatchObject({ by: 'Zoé Autre', isYours: false });
    });

    it('keeps the first decision where both say the same', async () => {
      const documentId = await start();
      await decide(documentId, { ...about(), verdict: 'rejected', seen: null }).expect(200);
      await decide(documentId, { ...about(), verdict: 'rejected', seen: null }, zoe).expect(200);
      expect((await stored(documentId)).platforms[0].decision).toMatchObject({ by: 'Ada Veille' });
    });

    it('lets exactly one of two opposite decisions made at the same moment through', async () => {
      const documentId = await start();
      const answers = await Promise.all([
        decide(documentId, { ...about(), verdict: 'accepted', seen: null }),
        decide(documentId, { ...about(), verdict: 'rejected', seen: null }, zoe),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const isAccepted = answers[0].status === 200;
      expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(isAccepted ? ['tiktok'] : []);
    });

    it('takes back only the decision that was seen', async () => {
      const documentId = await start();
      const { body } = await decide(documentId, { ...about(), verdict: 'accepted', seen: null }).expect(200);
      const [{ id, decidedAt }] = body.data;
      await decide(documentId, { ...about(), verdict: 'rejected', seen: decidedAt }, zoe).expect(200);
      const undo = (seen: string) => veille.admin.delete(`/mentions/decisions/${id}`).query({ seen });
      const answer = await undo(decidedAt).expect(409);
      expect((await stored(documentId)).platforms[0].decision).toMatchObject({ verdict: 'rejected' });
      await undo(answer.body.error.details.decision.at).expect(200);
      expect((await stored(documentId)).platforms[0].decision).toBeUndefined();
    });
  });

  describe('for roles', () => {
    const roleWith = (...permissions: object[]) => administratorWith(veille, permissions);
    const see = { action: 'plugin::mentions.tags.read' };
    const read = (fields: string[]) => ({
      action: 'plugin::content-manager.explorer.read',
      subject: ARTICLE,
      properties: { fields, locales: ['fr', 'en'] },
    });
    const ask = (client: Client, documentId: string) =>
      client.get('/mentions/documents').query({ contentType: ARTICLE, documentId, locale: 'fr' });
    const askLive = (client: Client, documentId: string) =>
      client.post('/mentions/live').send({ contentType: ARTICLE, documentId, locale: 'fr', values: {} });

    it('asks for the permission and for the right to read the text', async () => {
      const { documentId } = await createArticle(veille.strapi, { title: 'TikTok' });
      const [onlySees, onlyReads] = [await roleWith(see), await roleWith(read(['title', 'body']))];
      for (const client of [onlySees, onlyReads]) {
        await ask(client, documentId).expect(403);
        await askLive(client, documentId).expect(403);
      }
      const both = await roleWith(see, read(['title', 'body']));
      await ask(both, documentId).expect(200);
      await askLive(both, documentId).expect(200);
    });

    it('tells nothing of fields that a role may not read', async () => {
      const { documentId } = await createArticle(veille.strapi, { title: 'Instagram', body: paragraphs('Et TikTok.') });
      const client = await roleWith(see, read(['title']));
      for (const answer of [await ask(client, documentId), await askLive(client, documentId)]) {
        expect(answer.body.data.fields).toMatchObject([{ field: 'title' }]);
        expect(JSON.stringify(answer.body)).not.toContain('Et TikTok');
      }
    });
  });
});

describe('words that were excluded', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createWeakFeatures>>;
  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createWeakFeatures(veille.strapi);
  });
  afterAll(() => veille.stop());

  it('are excluded by the phrase around them, whichever mention of the entry is the surest', async () => {
    const { documentId } = await createArticle(veille.strapi, {
      title: 'Instagram Live',
      body: paragraphs('Sur Instagram, le live ce soir à Lyon, et les Guides.'),
    });
    const decision = { contentType: ARTICLE, documentId, locale: 'fr', relation: 'features', entityId: catalogue.live };
    const { body } = await veille.admin
      .post('/mentions/decisions')
      .send({ ...decision, verdict: 'never', phrase: 'le live ce soir' })
      .expect(200);
    expect(body.data).toMatchObject([{ verdict: 'never', alias: 'live', phrase: 'le live ce soir' }]);
  });
});

/** Another administrator with all rights. */
async function anotherAdministrator(veille: Veille): Promise<Client> {
  const role = await veille.strapi.db.query('admin::role').findOne({ where: { code: 'strapi-super-admin' } });
  return logIn(veille, role.id);
}

/** An administrator whose only role has these permissions. */
async function administratorWith(veille: Veille, permissions: object[]): Promise<Client> {
  const name = `Rôle ${Math.random()}`;
  const role = await veille.strapi.db.query('admin::role').create({ data: { name, code: name, description: '' } });
  const complete = permissions.map((permission) => ({ subject: null, properties: {}, conditions: [], ...permission }));
  await veille.strapi.service('admin::role').assignPermissions(role.id, complete);
  return logIn(veille, role.id);
}

async function logIn({ strapi, url }: Veille, roleId: number): Promise<Client> {
  const email = `zoe-${Math.random()}@veille.localhost`;
  const password = 'Une-phrase-de-passe-2026';
  const person = { email, password, firstname: 'Zoé', lastname: 'Autre', isActive: true, roles: [roleId] };
  await strapi.service('admin::user').create(person);
  const { body } = await supertest(url).post('/admin/login').send({ email, password }).expect(200);
  return supertest.agent(url).auth(body.data.token, { type: 'bearer' });
}
