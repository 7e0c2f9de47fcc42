import type { Core } from '@strapi/strapi';

import type {
  CoverageEntity,
  CoverageEntry,
  CoverageOverview,
  CoveragePage,
  CoverageScope,
  CoverageSeries,
  CoverageType,
  CoverageUnit,
  FirstSeen,
  MonthOfCoverage,
  Uncovered,
} from '../../../shared/coverage';
import { textSettings, textTypes } from '../config/settings';
import { byMentions, curvesOf, NOTHING } from '../domain/coverage/curves';
import { addDays, bucketsBetween, type Day, startOf, weeksBetween } from '../domain/coverage/days';
import { countByLanguage, type LanguageCount } from '../repositories/coverage/count-by-language';
import { countByPeriod } from '../repositories/coverage/count-by-period';
import { findEntriesInLanguage } from '../repositories/coverage/entries-in-language';
import { findFirstSeen } from '../repositories/coverage/first-seen';
import { findLastCovered } from '../repositories/coverage/last-covered';
import { Refusal } from './problems';

/** Months or weeks that one answer may hold: more than twenty years of weeks. */
export const MAX_BUCKETS = 1200;

interface Page {
  readonly page: number;
  readonly pageSize: number;
}

export interface SeriesRequest {
  readonly entity: CoverageEntity;
  readonly unit: CoverageUnit;
  readonly top: number;
}

/** What the archive speaks of, over time. Names are in a language; today is a day, for those who ask. */
export default function coverageService({ strapi }: { strapi: Core.Strapi }) {
  const nameEntries = async (entity: CoverageEntity, ids: readonly string[], language: string) => {
    const entries = await findEntriesInLanguage(strapi, entity, ids, language);
    // An entry that was deleted a moment ago has still been counted.
    return (id: string): CoverageEntry => entries.get(id) ?? { documentId: id, name: id, slug: null, owner: null };
  };

  return {
    /** How much there is, by content type and locale. */
    async overview(scope: CoverageScope): Promise<CoverageOverview> {
      const shares = await countByLanguage(strapi, scope);
      const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
      return {
        types: typesOf(strapi, shares),
        locales: locales.map(({ code }) => code),
        shares: shares.map(({ contentType, locale, texts, tagged }) => ({ contentType, locale, texts, tagged })),
        first: shares.map(({ first }) => first).sort()[0] ?? null,
        last:
          shares
            .map(({ last }) => last)
            .sort()
            .at(-1) ?? null,
      };
    },

    /**
     * What is tagged most, by month or week, from the first one with anything to the last.
     * @throws Refusal where that is more months or weeks than can be shown
     */
    async series(
      scope: CoverageScope,
      { entity, unit, top }: SeriesRequest,
      language: string
    ): Promise<CoverageSeries> {
      const rows = await countByPeriod(strapi, scope, { entity, unit, top });
      const buckets = bucketsOf(unit, rows);
      const curves = curvesOf(rows, buckets);
      const ids = byMentions(curves);
      const entryOf = await nameEntries(entity, ids, language);
      const others = curves.get(null);
      return {
        buckets,
        entries: ids.flatMap((id) => {
          const curve = curves.get(id);
          return curve ? [{ entry: entryOf(id), ...curve }] : [];
        }),
        others: others ? { ...others, entries: (rows[0]?.entries ?? 0) - ids.length } : null,
      };
    },

    /** Features that a text was first about within the period, the latest first. */
    async firstSeen(scope: CoverageScope, page: Page, language: string): Promise<CoveragePage<FirstSeen>> {
      const { rows, total } = await findFirstSeen(strapi, scope, rowsOf(page));
      const entryOf = await nameEntries('feature', idsOf(rows), language);
      return { total, results: rows.map(({ entityId, day, texts }) => ({ entry: entryOf(entityId), day, texts })) };
    },

    /** Platforms that no text has been about for so many weeks, those left latest first. */
    async uncovered(
      scope: CoverageScope,
      { weeks, today, ...page }: Page & { readonly weeks: number; readonly today: Day },
      language: string
    ): Promise<CoveragePage<Uncovered>> {
      const options = { today, before: addDays(today, -7 * weeks), ...rowsOf(page) };
      const { rows, total } = await findLastCovered(strapi, scope, options);
      const entryOf = await nameEntries('platform', idsOf(rows), language);
      return {
        total,
        results: rows.map(({ entityId, day, texts }) => ({
          ...{ entry: entryOf(entityId), day, texts },
          weeks: day === null ? null : weeksBetween(day, today),
        })),
      };
    },

    /** The platforms named most this month, each beside what it was the month before. */
    async month(today: Day, limit: number, language: string): Promise<MonthOfCoverage> {
      const month = startOf('month', today);
      const before = startOf('month', addDays(month, -1));
      const scope = { version: 'published', from: before, to: today } as const;
      const rows = await countByPeriod(strapi, scope, { entity: 'platform', unit: 'month' });
      const now = curvesOf(rows, [month]);
      const then = curvesOf(rows, [before]);
      const ids = byMentions(now).slice(0, limit);
      const entryOf = await nameEntries('platform', ids, language);
      return {
        month,
        before,
        entries: ids.map((id) => ({
          entry: entryOf(id),
          now: now.get(id)?.total ?? NOTHING,
          then: then.get(id)?.total ?? NOTHING,
        })),
      };
    },
  };
}

function bucketsOf(unit: CoverageUnit, rows: readonly { readonly bucket: Day }[]): Day[] {
  const [first, last] = [rows[0]?.bucket, rows.at(-1)?.bucket];
  if (first === undefined || last === undefined) return [];
  const buckets = bucketsBetween(unit, first, last);
  if (buckets.length > MAX_BUCKETS) throw new Refusal({ kind: 'period-too-long', unit, first, limit: MAX_BUCKETS });
  return buckets;
}

function typesOf(strapi: Core.Strapi, counts: readonly LanguageCount[]): CoverageType[] {
  return textTypes(strapi).flatMap((uid) => {
    const settings = textSettings(strapi, uid);
    if (!settings) return [];
    const { platforms, features } = settings.relations;
    const ofType = counts.filter(({ contentType }) => contentType === uid);
    return [
      {
        contentType: uid,
        name: strapi.contentType(uid).info.displayName,
        date: settings.date ?? null,
        undated: ofType.reduce((sum, { undated }) => sum + undated, 0),
        ...{ platforms, features },
      },
    ];
  });
}

function rowsOf({ page, pageSize }: Page): { limit: number; offset: number } {
  return { limit: pageSize, offset: (page - 1) * pageSize };
}

function idsOf(rows: readonly { readonly entityId: string }[]): string[] {
  return rows.map(({ entityId }) => entityId);
}
