/**
 * The first row of lists that editors wait for, over HTTP, with 10,000 articles in two languages and as many mentions as
 * a large newsroom has: groups of suggestions, texts of a group, columns and filters of the content manager’s list.
 */
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';

import { LIST_FILTERS } from '../../plugins/mentions/shared/list-columns';
import { settled } from '../helpers/runs';
import { withApplication, type Application } from './archive/application';
import { fillArchive } from './archive/fill';
import { bar, figure } from './figures';

const ARTICLES = Number(process.env.VEILLE_BENCH_ARTICLES ?? 10_000);
const MENTIONS = 20_000;
/** One mention in so many is a suggestion. */
const SUGGESTION_EVERY = 4;
const ROUNDS = 15;
const MOST_MS = 300;
const ARTICLE = 'api::article.article';

type Ask = (path: string, query: object) => Promise<Answer>;
interface Answer {
  readonly data: { readonly results: readonly { readonly entityId: string; readonly alias: string }[] };
  readonly results: readonly { readonly documentId: string }[];
}

async function main(): Promise<void> {
  await withApplication(async (application) => {
    const { strapi } = application;
    await settled(strapi);
    await fillArchive(strapi, { articles: ARTICLES, bytes: 2000, extra: { text: '', every: 1 } });
    await fillMentions(strapi);
    await measure(await asAdministrator(application));
    await explain(strapi);
  });
}

/** Mentions and tags by SQL: spread over the features, a part of them doubtful and not set. */
async function fillMentions(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  await knex.raw(
    `insert into mentions (content_type, target_id, target_locale, version, entity_type, entity_id, field, start_offset,
       end_offset, text, score, reasons)
     select ?, article.document_id, article.locale, 'draft', 'feature', entry.document_id, 'title', 0, 5, entry.name,
       case when article.id % ? = 0 then 0.5 else 0.95 end,
       json_build_array(json_build_object('code', 'alias-weak', 'words', entry.name))
     from (select *, row_number() over (order by id) as place from articles where published_at is null
       order by id limit ?) as article
     join (select *, row_number() over (order by id) - 1 as place, count(*) over () as total from features
       where locale = 'fr') as entry on entry.place = article.place % entry.total`,
    [ARTICLE, SUGGESTION_EVERY, MENTIONS]
  );
  await knex.raw(
    `insert into articles_features_lnk (article_id, feature_id, feature_ord)
     select article.id, entry.id, 1 from mentions as mention
     join articles as article on article.document_id = mention.target_id and article.locale = mention.target_locale
       and article.published_at is null
     join features as entry on entry.document_id = mention.entity_id and entry.locale = article.locale
     where mention.score > 0.9`
  );
  await knex.raw('vacuum analyze');
  const { rows }: { rows: { mentions: number; open: number }[] } = await knex.raw(
    `select count(*)::int as mentions, (count(*) filter (where score < 0.6))::int as open from mentions`
  );
  console.log(`lists: ${ARTICLES} articles, ${rows[0]?.mentions ?? 0} mentions, ${rows[0]?.open ?? 0} of them open`);
}

async function asAdministrator({ url }: Application): Promise<Ask> {
  const person = { firstname: 'Ada', lastname: 'Veille', email: 'ada@veille.localhost', password: 'Une-phrase-2026' };
  const { body } = await supertest(url).post('/admin/register-admin').send(person).expect(200);
  const client = supertest.agent(url).auth(body.data.token, { type: 'bearer' });
  return async (path, query) => (await client.get(path).query(query).expect(200)).body;
}

async function measure(ask: Ask): Promise<void> {
  const list = { page: 1, pageSize: 20, locale: 'fr', sort: 'title:ASC' };
  const { data } = await ask('/mentions/suggestions', {});
  const [group] = data.results;
  const { results } = await ask(`/content-manager/collection-types/${ARTICLE}`, list);
  if (!group || results.length === 0) throw new Error('The archive should have suggestions and articles.');
  const documentIds = results.map(({ documentId }) => documentId).join(',');
  const texts = `/mentions/suggestions/${group.entityId}/${encodeURIComponent(group.alias)}`;

  await time('groups of suggestions', () => ask('/mentions/suggestions', { page: 1, pageSize: 10 }));
  await time('texts of a group', () => ask(texts, { limit: 25 }));
  await time('columns of a list', () =>
    ask('/mentions/list-cells', { contentType: ARTICLE, locale: 'fr', documentIds })
  );
  await time('scores of the settings page', () => ask('/mentions/thresholds/calibration', {}));
  const plain = await median(() => ask(`/content-manager/collection-types/${ARTICLE}`, list));
  figure('lists: the list itself, unfiltered, ms', plain, 'ms');
  for (const mentionsFilter of LIST_FILTERS) {
    await time(`list filtered: ${mentionsFilter}`, () =>
      ask(`/content-manager/collection-types/${ARTICLE}`, { ...list, mentionsFilter })
    );
  }
}

async function time(name: string, work: () => Promise<unknown>): Promise<void> {
  bar(`lists: ${name}, first row, ms`, await median(work), 'ms', { atMost: MOST_MS });
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
}

/** Open suggestions must be found by their score: reading every mention would not do in a larger archive. */
async function explain(strapi: Core.Strapi): Promise<void> {
  const { rows }: { rows: { 'QUERY PLAN': string }[] } = await strapi.db.connection.raw(
    `explain select id from mentions where content_type = ? and version = 'draft' and entity_type = 'feature'
       and score >= 0.4 and score < 0.45`,
    [ARTICLE]
  );
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
  if (!plan.includes('mentions_score_idx')) throw new Error(`Suggestions are not found by their score:\n${plan}`);
}

void main();
