import type { CoverageCount, CoverageEntry, CoverageSeries } from '../../../shared/coverage';
import { type Look, lookOf, OTHERS_LOOK } from './palette';

/** What is counted: how often something is named, or how many texts are tagged with it. */
export type Measure = keyof CoverageCount;

/** A curve with all that is needed to draw it. */
export interface ShownCurve {
  readonly id: string;
  /** Undefined for what is taken together. */
  readonly entry: CoverageEntry | undefined;
  readonly name: string;
  readonly look: Look;
  readonly total: CoverageCount;
  readonly counts: readonly CoverageCount[];
}

/** The curves of an answer in order, what is taken together last. */
export function shownCurves(
  { entries, others }: CoverageSeries,
  nameOthers: (entries: number) => string
): ShownCurve[] {
  const names = entries.map(({ entry }) => entry.name);
  const curves = entries.map(({ entry, total, counts }, place): ShownCurve => {
    // Several platforms have a feature of the same name.
    const isTwice = names.filter((name) => name === entry.name).length > 1;
    const name = isTwice && entry.owner !== null ? `${entry.name} (${entry.owner})` : entry.name;
    return { id: entry.documentId, entry, name, look: lookOf(place), total, counts };
  });
  if (!others) return curves;
  const { total, counts } = others;
  return [
    ...curves,
    { id: 'others', entry: undefined, name: nameOthers(others.entries), look: OTHERS_LOOK, total, counts },
  ];
}

/** The last day of the month or week that begins on a day. */
export function lastDayOf(unit: 'month' | 'week', bucket: string): string {
  const date = new Date(`${bucket}T00:00:00Z`);
  if (unit === 'week') date.setUTCDate(date.getUTCDate() + 6);
  else date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}

/** The days of a month or week that are within a period. */
export function daysWithin(
  { from, to }: { readonly from?: string; readonly to?: string },
  unit: 'month' | 'week',
  bucket: string
): { readonly from: string; readonly to: string } {
  const last = lastDayOf(unit, bucket);
  return { from: from !== undefined && from > bucket ? from : bucket, to: to !== undefined && to < last ? to : last };
}
