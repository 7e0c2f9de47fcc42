import supertest from 'supertest';

import { eventually } from '../../helpers/eventually';
import { createArticle } from '../../helpers/factories';
import { logInWith } from '../../helpers/log-in-with';
import { createWeakFeatures } from '../../helpers/newsroom-catalogue';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { countRows, mentionsOf, tagsOf } from '../../helpers/tags';

const ARTICLE = 'api::article.article';
const DECISIONS = '/mentions/decisions';

describe('teaching the tagger', () => {
  let veille: Veille;
  let ids: { instagram: string; live: string; guides: string };
  beforeAll(async () => {
    veille = await startVeille();
    ids = await createWeakFeatures(veille.strapi);
  });
  afterAll(() => veille.stop());

  const featuresOf = async (documentId: string) => (await tagsOf(veille.strapi, documentId)).features;
  const write = async (title: string) => (await createArticle(veille.strapi, { title })).documentId;
  const decide = (documentId: string, verdict: string, more: object = {}) =>
    veille.admin.post(DECISIONS).send({
      ...{ contentType: ARTICLE, documentId, relation: 'features', entityId: ids.live, verdict },
      ...more,
    });
  const forgetAll = () => veille.admin.post('/mentions/lessons/forget').send({ all: true }).expect(200);
  const retag = () =>
    veille.strapi
      .plugin('mentions')
      .service('retag')
      .all(() => {});

  describe('decisions', () => {
    afterAll(forgetAll);

    it('reject a tag, on every version and through a re-tag, and can be undone', async () => {
      const { documentId } = await createArticle(
        veille.strapi,
        { title: 'Live sur Instagram' },
        { status: 'published' }
      );
      const { body } = await decide(documentId, 'rejected').expect(200);
      expect(body.data).toEqual([
        expect.objectContaining({ verdict: 'rejected', alias: 'live', context: 'owner-beside' }),
      ]);
      expect(await featuresOf(documentId)).toEqual([]);
      await retag();
      expect((await tagsOf(veille.strapi, documentId, { status: 'published' })).features).toEqual([]);

      await veille.admin.delete(`${DECISIONS}/${body.data[0].id}`).expect(200);
      expect(await featuresOf(documentId)).toEqual(['instagram-live']);
      expect((await tagsOf(veille.strapi, documentId, { status: 'published' })).features).toEqual(['instagram-live']);
    });

    it('accept a tag that was found, and only such a one', async () => {
      const found = await write('Live sur Instagram');
      expect((await decide(found, 'accepted').expect(200)).body.data[0].verdict).toBe('accepted');
      const other = await write('Instagram bouge');
      await decide(other, 'accepted').expect(400);
      expect((await decide(other, 'added').expect(200)).body.data[0]).toMatchObject({ verdict: 'added', alias: null });
      await retag();
      expect(await featuresOf(other)).toEqual(['instagram-live']);
    });

    it('say which words were missed, and may make them an alias', async () => {
      const text = await write('Instagram ouvre ses vidéos en continu');
      const words = 'vidéos en continu';
      await decide(text, 'missed').expect(400);
      await decide(text, 'missed', { words: 'podcasts' }).expect(400);
      await decide(text, 'missed', { words, alias: 'medium' }).expect(200);
      expect(await featuresOf(text)).toEqual(['instagram-live']);
      const next = await eventually(
        async () => featuresOf(await write('Les vidéos en continu d’Instagram')),
        (slugs) => slugs.length > 0
      );
      expect(next).toEqual(['instagram-live']);
      expect(
        (await veille.admin.get('/mentions/decisions').query({ contentType: ARTICLE, documentId: text })).body.data
      )
        // The words stay with the decision.
        .toEqual([expect.objectContaining({ verdict: 'missed', words })]);
    });

    it('that a platform is not meant hold against its being a main one', async () => {
      const text = await write('Instagram');
      const platform = { relation: 'platforms', entityId: ids.instagram };
      await decide(text, 'accepted', { ...platform, relation: 'mainPlatforms' }).expect(200);
      await decide(text, 'rejected', platform).expect(200);
      expect(await tagsOf(veille.strapi, text)).toMatchObject({ platforms: [], mainPlatforms: [] });
    });

    it.each([
      ['an unknown verdict', { verdict: 'perhaps' }],
      ['an unknown field', { mood: 'good' }],
      ['a text that is not there', { documentId: 'nowhere' }],
      ['an entry that is not there', { entityId: 'nothing' }],
      ['an entry of another type', { relation: 'platforms' }],
      ['a main platform never meant', { relation: 'mainPlatforms', verdict: 'never' }],
    ])('are refused with 400 for %s', async (_, wrong) => {
      const text = await write('Live sur Instagram');
      await decide(text, 'rejected', wrong).expect(400);
      expect(await countRows(veille.strapi, 'plugin::mentions.decision', { targetId: text })).toBe(0);
    });

    it('are for those who may make them', async () => {
      const text = await write('Live sur Instagram');
      const body = { contentType: ARTICLE, documentId: text, relation: 'features', entityId: ids.live };
      const visitor = supertest(veille.url);
      await visitor
        .post(DECISIONS)
        .send({ ...body, verdict: 'rejected' })
        .expect(401);
      const { client: editor } = await logInWith(veille, []);
      await editor
        .post(DECISIONS)
        .send({ ...body, verdict: 'rejected' })
        .expect(403);
      await editor.get('/mentions/lessons').expect(403);
      await decide(text, 'rejected', { contentType: 'api::author.author' }).expect(403);
    });
  });

  describe('what decisions teach', () => {
    beforeEach(forgetAll);

    it('changes the eleventh text after ten rejections, and nothing else', async () => {
      const texts = await Promise.all(Array.from({ length: 11 }, () => write('Le Live d’Instagram')));
      const eleventh = texts[10] ?? '';
      const others = {
        entry: await write('Les Guides d’Instagram'),
        context: await write('Instagram ouvre le Live'),
        platform: await write('Instagram'),
      };
      const before = {
        stored: await featuresOf(eleventh),
        others: await Promise.all(Object.values(others).map((id) => tagsOf(veille.strapi, id))),
        mentions: await mentionsOf(veille.strapi, others.context),
      };
      expect(before.stored).toEqual(['instagram-live']);

      for (const text of texts.slice(0, 10)) await decide(text, 'rejected').expect(200);

      expect(await featuresOf(eleventh)).toEqual(before.stored);
      await retag();
      expect(await featuresOf(eleventh)).toEqual([]);
      expect(await mentionsOf(veille.strapi, eleventh)).toContainEqual(
        expect.objectContaining({ text: 'Live', reasons: expect.arrayContaining([{ code: 'learned', words: '0/10' }]) })
      );
      const after = await Promise.all(Object.values(others).map((id) => tagsOf(veille.strapi, id)));
      expect(after).toEqual(before.others);
      expect(before.mentions.map(({ text, startOffset }) => [text, startOffset])).toEqual(
        (await mentionsOf(veille.strapi, others.context)).map(({ text, startOffset }) => [text, startOffset])
      );

      const { body } = await veille.admin.get('/mentions/lessons').expect(200);
      expect(body.data).toMatchObject({
        total: 1,
        results: [{ entityId: ids.live, alias: 'live', context: 'owner-beside', accepted: 0, rejected: 10, never: 0 }],
      });
    });

    it('is unlearnt when decisions are undone, and when it is forgotten', async () => {
      const texts = await Promise.all(Array.from({ length: 6 }, () => write('Le Live d’Instagram')));
      const answers = [];
      for (const text of texts) answers.push((await decide(text, 'rejected').expect(200)).body.data[0].id);
      expect(await featuresOf(await write('Le Live d’Instagram'))).toEqual([]);

      for (const id of answers.slice(0, 5)) await veille.admin.delete(`${DECISIONS}/${id}`).expect(200);
      expect(await featuresOf(await write('Le Live d’Instagram'))).toEqual(['instagram-live']);

      for (const text of texts.slice(0, 5)) await decide(text, 'rejected').expect(200);
      const filter = { entityId: ids.live, alias: 'live', context: 'owner-beside' };
      const { body } = await veille.admin.post('/mentions/lessons/forget').send(filter).expect(200);
      expect(body.data).toEqual({ decisions: 6 });
      expect(await featuresOf(await write('Le Live d’Instagram'))).toEqual(['instagram-live']);
      expect(await featuresOf(texts[0] ?? '')).toEqual([]);
    });

    it('is learnt from tags that are taken off a text by hand too', async () => {
      const path = '/content-manager/collection-types/api::article.article';
      for (let i = 0; i < 5; i++) {
        const data = { features: { disconnect: [{ documentId: ids.live }] } };
        await veille.admin
          .put(`${path}/${await write('Le Live d’Instagram')}?locale=fr`)
          .send(data)
          .expect(200);
      }
      const features = await eventually(
        async () => featuresOf(await write('Le Live d’Instagram')),
        (slugs) => slugs.length === 0
      );
      expect(features).toEqual([]);
    });

    it('is not doubled by a copy of a text', async () => {
      const documentId = await write('Le Live d’Instagram');
      await decide(documentId, 'rejected').expect(200);
      await veille.strapi
        .documents(ARTICLE)
        .clone({ documentId, data: { title: 'Le Live d’Instagram', slug: 'copie-de-live' } });
      const { body } = await veille.admin.get('/mentions/lessons').expect(200);
      expect(body.data.results).toMatchObject([{ rejected: 1 }]);
    });

    it('may be that an alias never means its entry in a context', async () => {
      const text = await write('Le Live d’Instagram');
      await decide(text, 'never').expect(200);
      const next = await write('Le Live d’Instagram revient');
      expect(await featuresOf(next)).toEqual([]);
      expect((await mentionsOf(veille.strapi, next)).map(({ entityId }) => entityId)).toEqual([ids.instagram]);
      expect(await featuresOf(await write('Instagram ouvre le Live'))).toEqual(['instagram-live']);

      await veille.strapi.documents(ARTICLE).delete({ documentId: text, locale: '*' });
      expect(await featuresOf(await write('Le Live d’Instagram'))).toEqual([]);
    });

    it('may be that within some words it never does', async () => {
      const text = await write('Un concert en Live d’Instagram');
      await decide(text, 'never', { phrase: 'concert en direct' }).expect(400);
      await decide(text, 'never', { phrase: 'concert en live' }).expect(200);
      expect(await featuresOf(await write('Encore un concert en live d’Instagram'))).toEqual([]);
      expect(await featuresOf(await write('Le Live d’Instagram'))).toEqual(['instagram-live']);
    });
  });
});
