import { isDeepStrictEqual } from 'node:util';

import type { Test } from 'supertest';

import { PERMISSIONS } from '../../../plugins/mentions/server/src/config/permissions';
import routes from '../../../plugins/mentions/server/src/routes';
import { send as sendFile } from '../../helpers/catalogue-files';
import { databaseState } from '../../helpers/database-state';
import { eventually } from '../../helpers/eventually';
import { createArticle } from '../../helpers/factories';
import { logInWith, onTexts, type Permission } from '../../helpers/log-in-with';
import { createWeakFeatures } from '../../helpers/newsroom-catalogue';
import { settled } from '../../helpers/runs';
import { startVeille, type Client, type Veille } from '../../helpers/start-veille';

const ARTICLE = 'api::article.article';
const PLATFORM = 'api::platform.platform';
const FEATURE = 'api::feature.feature';

/** What each request is about: made anew for every route, for some change it. */
interface Given {
  readonly article: string;
  readonly live: string;
  readonly decision: number;
  readonly waitingRun: number;
  readonly stoppedRun: number;
  /** As somebody has seen the entry, and the catalogue. */
  readonly revisions: { readonly live: string; readonly catalogue: string };
}

interface Request {
  readonly query?: object;
  readonly body?: object;
  readonly file?: string;
  /** What is sent along with the file. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly parameters?: Readonly<Record<string, string | number>>;
  /** True where it is there to change something. */
  readonly changes?: boolean;
}

const tagOf = ({ article, live }: Given) => ({
  ...{ contentType: ARTICLE, documentId: article, relation: 'features', entityId: live, locale: 'fr' },
});
const CSV = 'type,slug,name_fr,name_en\nplatform,pirate,Pirate,Pirate';
/** An import that goes on for as long as the tests do. */
const UNDER_WAY = 'essai';
const NEW = { type: 'platform', names: { fr: 'Nuit Blanche', en: 'Nuit Blanche' } };

/** A sound request for every route that takes a permission. */
const REQUESTS: Readonly<Record<string, (given: Given) => Request>> = {
  'GET /documents': ({ article }) => ({ query: { contentType: ARTICLE, documentId: article, locale: 'fr' } }),
  'POST /live': () => ({ body: { contentType: ARTICLE, locale: 'fr', values: { title: 'TikTok' } } }),
  'GET /entries': () => ({ query: { search: 'ins' } }),
  'POST /entries': () => ({ body: NEW, changes: true }),
  'POST /entries/alias-impact': ({ live }) => ({ body: { entry: live, words: 'direct', strength: 'weak' } }),
  'GET /catalogue': () => ({}),
  'GET /catalogue/words': () => ({ query: { concern: 'conflict' } }),
  'GET /catalogue/:id': ({ live }) => ({ parameters: { id: live } }),
  'PUT /catalogue/:id/aliases': ({ live, revisions }) => ({
    parameters: { id: live },
    body: {
      aliases: [{ text: 'Direct', locale: 'any', strength: 'weak', case: 'any' }],
      revision: revisions.live,
    },
    changes: true,
  }),
  'GET /catalogue/export/:format': () => ({ parameters: { format: 'csv' } }),
  'POST /catalogue/import/check': () => ({ file: CSV }),
  'POST /catalogue/import': ({ revisions }) => ({
    file: CSV,
    fields: { revision: revisions.catalogue },
    changes: true,
  }),
  'GET /catalogue/import/:name': () => ({ parameters: { name: UNDER_WAY } }),
  'DELETE /catalogue/import/:name': () => ({ parameters: { name: UNDER_WAY } }),
  'POST /try': () => ({ body: { text: 'TikTok', locale: 'fr' } }),
  'GET /decisions': ({ article }) => ({ query: { contentType: ARTICLE, documentId: article } }),
  'POST /decisions': (given) => ({ body: { ...tagOf(given), verdict: 'accepted' }, changes: true }),
  'POST /decisions/impact': (given) => ({ body: { ...tagOf(given), verdict: 'never', phrase: 'le live' } }),
  'POST /decisions/batch': (given) => ({
    body: { decisions: [{ ...tagOf(given), verdict: 'accepted' }] },
    changes: true,
  }),
  'POST /decisions/batch/undo': ({ decision }) => ({ body: { decisions: [{ id: decision }] }, changes: true }),
  'DELETE /decisions/:id': ({ decision }) => ({ parameters: { id: decision }, changes: true }),
  'GET /list-cells': ({ article }) => ({ query: { contentType: ARTICLE, locale: 'fr', documentIds: article } }),
  'GET /suggestions': () => ({}),
  'GET /suggestions/:entityId/:alias': ({ live }) => ({ parameters: { entityId: live, alias: 'Live' } }),
  'GET /suggestions/open': () => ({}),
  'GET /thresholds': () => ({}),
  'GET /thresholds/calibration': () => ({}),
  'PUT /thresholds': () => ({ body: { automatic: 0.9, suggested: 0.3 }, changes: true }),
  'DELETE /thresholds': () => ({ changes: true }),
  'GET /read-fields': () => ({}),
  'PUT /read-fields': () => ({ body: { fields: { [ARTICLE]: ['title'] } }, changes: true }),
  'GET /lessons': () => ({}),
  'POST /lessons/forget': () => ({ body: { all: true }, changes: true }),
  'GET /candidates': () => ({}),
  'POST /candidates/refresh': () => ({ changes: true }),
  'POST /candidates/add': () => ({ body: { name: 'Glowcast', newPlatform: true }, changes: true }),
  'POST /candidates/alias': ({ live }) => ({
    body: { name: 'Glowcast', entityId: live, strength: 'strong' },
    changes: true,
  }),
  'POST /candidates/ignore': () => ({ body: { name: 'Glowcast' }, changes: true }),
  'GET /runs': () => ({}),
  'GET /runs/:id': ({ waitingRun }) => ({ parameters: { id: waitingRun } }),
  'GET /runs/:id/failures': ({ waitingRun }) => ({ parameters: { id: waitingRun } }),
  'POST /runs': ({ article }) => ({ body: { contentType: ARTICLE, documentIds: [article] }, changes: true }),
  'POST /runs/:id/stop': ({ waitingRun }) => ({ parameters: { id: waitingRun }, changes: true }),
  'POST /runs/:id/resume': ({ stoppedRun }) => ({ parameters: { id: stoppedRun }, changes: true }),
  'POST /runs/preview': ({ article }) => ({ body: { contentType: ARTICLE, documentIds: [article] } }),
  'POST /preview': () => ({ body: { entry: 'instagram-live', add: [{ text: 'Direct' }] } }),
  'GET /coverage': () => ({}),
  'GET /coverage/series': () => ({}),
  'GET /coverage/first-seen': () => ({}),
  'GET /coverage/uncovered': () => ({}),
  'GET /coverage/month': () => ({}),
  'GET /coverage/export/:table': () => ({ parameters: { table: 'platforms' } }),
};

const ROUTES = routes.admin.routes.flatMap(({ method, path, config }) =>
  config.policies.flatMap((policy) =>
    typeof policy === 'string' ? [] : policy.config.actions.map((action) => ({ route: `${method} ${path}`, action }))
  )
);

/** Everything but the plugin’s own permissions: none of it may stand in for one of them. */
const NEWSROOM: readonly Permission[] = [
  ...(['read', 'create', 'update'] as const).map((action) => onTexts(action)),
  ...[PLATFORM, FEATURE].flatMap((subject) =>
    ['read', 'create', 'update'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject,
      properties: { fields: ['name', 'slug', 'aliases', 'platform', 'kind'], locales: ['fr', 'en'] },
    }))
  ),
];

const METHODS: Readonly<Record<string, (client: Client, address: string) => Test>> = {
  GET: (client, address) => client.get(address),
  POST: (client, address) => client.post(address),
  PUT: (client, address) => client.put(address),
  DELETE: (client, address) => client.delete(address),
};

function send(client: Client, route: string, { query = {}, body, file, fields = {}, parameters = {} }: Request): Test {
  const [method = '', template = ''] = route.split(' ');
  const path = template.replace(/:(\w+)/gu, (_, name: string) => String(parameters[name]));
  const request = METHODS[method]?.(client, `/mentions${path}`);
  if (!request) throw new Error(`No test sends ${method}.`);
  if (file !== undefined) return request.attach('files', Buffer.from(file), 'catalogue.csv').field(fields);
  return body ? request.query(query).send(body) : request.query(query);
}

describe('who may do what with mentions', () => {
  let veille: Veille;
  let catalogue: Awaited<ReturnType<typeof createWeakFeatures>>;
  /** For each permission somebody who has only this one, and somebody who has all the others. */
  const people = new Map<string, { readonly allowed: Client; readonly refused: Client }>();

  beforeAll(async () => {
    veille = await startVeille();
    catalogue = await createWeakFeatures(veille.strapi);
    const imports = veille.strapi.plugin('mentions').service('importsUnderWay');
    void imports.run(UNDER_WAY, () => new Promise(() => undefined));
    const all = PERMISSIONS.map(({ uid }) => `plugin::mentions.${uid}`);
    for (const action of all) {
      const others = all.filter((other) => other !== action).map((other) => ({ action: other }));
      const { client: allowed } = await logInWith(veille, [{ action }, ...NEWSROOM]);
      const { client: refused } = await logInWith(veille, [...others, ...NEWSROOM]);
      people.set(action, { allowed, refused });
    }
  }, 120_000);
  afterAll(() => veille.stop());

  const insert = async (uid: string, data: object): Promise<number> =>
    (await veille.strapi.db.query(uid).create({ data })).id;
  const given = async (): Promise<Given> => {
    const { strapi } = veille;
    await strapi.db.query('plugin::mentions.run').deleteMany({ where: { state: { $in: ['waiting', 'stopped'] } } });
    await strapi.db.query('plugin::mentions.candidate').deleteMany({});
    const { documentId: article } = await createArticle(strapi, { title: 'Le Live d’Instagram' });
    const { documentId: other } = await createArticle(strapi, { title: 'Un Live d’Instagram' });
    const decision = await insert('plugin::mentions.decision', {
      ...{ contentType: ARTICLE, targetId: other, relation: 'features', entityId: catalogue.live, verdict: 'rejected' },
      ...{ alias: 'live', context: 'owner-beside', teaches: true, decidedAt: new Date() },
    });
    await insert('plugin::mentions.candidate', {
      ...{ key: 'glowcast', name: 'Glowcast', entityType: 'platform', documents: 1, occurrences: 1, weight: 1 },
      ...{ snippets: [], state: 'open' },
    });
    await veille.admin.put('/mentions/thresholds').send({ automatic: 0.55, suggested: 0.45 }).expect(200);
    await settled(strapi);
    const run = { reason: 'archive', total: 0, done: 0, changed: 0, failed: 0, requestedAt: new Date() };
    const waitingRun = await insert('plugin::mentions.run', { ...run, state: 'waiting' });
    const stoppedRun = await insert('plugin::mentions.run', { ...run, state: 'stopped' });
    const revisions = { live: await revisionOfLive(), catalogue: await revisionOfCatalogue() };
    return { article, decision, waitingRun, stoppedRun, revisions, live: catalogue.live };
  };

  const revisionOfLive = async (): Promise<string> =>
    (await veille.admin.get(`/mentions/catalogue/${catalogue.live}`).expect(200)).body.data.revision;
  const revisionOfCatalogue = async (): Promise<string> =>
    (await sendFile(veille.admin, 'import/check', 'a.csv', CSV).expect(200)).body.data.revision;

  it('is asked of every route that takes a permission, and no permission is without a route', () => {
    expect(ROUTES.map(({ route }) => route).sort()).toEqual(Object.keys(REQUESTS).sort());
    expect([...new Set(ROUTES.map(({ action }) => action))].sort()).toEqual([...people.keys()].sort());
  });

  it.each(ROUTES)('$route is refused without $action, and changes nothing', async ({ route, action }) => {
    const request = REQUESTS[route]?.(await given()) ?? {};
    const before = await databaseState(veille.strapi);
    await send(people.get(action)?.refused ?? veille.request, route, request).expect(403);
    await send(veille.request, route, request).expect(401);
    expect(await databaseState(veille.strapi)).toEqual(before);
  });

  it.each(ROUTES)('$route is open with $action alone', async ({ route, action }) => {
    const request = REQUESTS[route]?.(await given()) ?? {};
    const before = await databaseState(veille.strapi);
    const { allowed } = people.get(action) ?? { allowed: veille.request };
    await send(allowed, route, request).expect(200);
    if (!request.changes) return expect(await databaseState(veille.strapi)).toEqual(before);
    // Some of it is done by a job.
    const changed = (state: object): boolean => !isDeepStrictEqual(state, before);
    expect(changed(await eventually(() => databaseState(veille.strapi), changed))).toBe(true);
  });
});
