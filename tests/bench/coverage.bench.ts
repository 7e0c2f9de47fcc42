/**
 * The figures of an archive of 10,000 articles in two locales with half a million mentions: how long each part of the
 * coverage page and each widget waits for the database.
 */
import type { Core } from '@strapi/strapi';

import { textSettings, textTypes } from '../../plugins/mentions/server/src/config/settings';
import { settled } from '../helpers/runs';
import { withApplication } from './archive/application';
import { fillArchive } from './archive/fill';
import { fillTags } from './archive/tags';
import { bar, figure } from './figures';

const ARTICLES = Number(process.env.VEILLE_BENCH_ARTICLES ?? 10_000);
const ROUNDS = 7;
/** What anybody waits for a list or a figure. */
const MOST_MS = 300;
const TODAY = '2026-04-01';

async function main(): Promise<void> {
  await withApplication(async ({ strapi }) => {
    await settled(strapi);
    await fillArchive(strapi, { articles: ARTICLES, bytes: 4000, extra: { text: '', every: ARTICLES } });
    await fillTags(strapi);
    figure('coverage: mentions in the archive', await mentionsOf(strapi), 'mentions');
    const types = textTypes(strapi).flatMap((uid) => {
      const settings = textSettings(strapi, uid);
      return settings ? [{ uid, settings, fields: settings.fields, filters: undefined }] : [];
    });
    const coverage = strapi.plugin('mentions').service('coverage');
    const scope = { version: 'published' };
    const page = { page: 1, pageSize: 10 };
    const parts: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['texts by type and language', () => coverage.overview(scope)],
      ['platforms by month', () => coverage.series(scope, { entity: 'platform', unit: 'month', top: 8 }, 'fr')],
      ['features by week', () => coverage.series(scope, { entity: 'feature', unit: 'week', top: 8 }, 'fr')],
      ['new features', () => coverage.firstSeen(scope, page, 'fr')],
      ['platforms left alone', () => coverage.uncovered(scope, { ...page, weeks: 8, today: TODAY }, 'fr')],
      ['this month', () => coverage.month(TODAY, 5, 'fr')],
      [
        'open suggestions',
        () => strapi.plugin('mentions').service('openSuggestions').overview(types, { limit: 4, language: 'fr' }),
      ],
    ];
    for (const [name, ask] of parts) bar(`coverage: ${name}, ms`, await median(ask), 'ms', { atMost: MOST_MS });
  });
}

async function mentionsOf(strapi: Core.Strapi): Promise<number> {
  const { rows }: { rows: { count: number }[] } = await strapi.db.connection.raw(
    'select count(*)::int as count from mentions'
  );
  return rows[0]?.count ?? 0;
}

async function median(ask: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    await ask();
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Infinity;
}

void main();
