import type { CoverageScope, CoverageUnit } from '../../../shared/coverage';

/** Periods to choose from; `custom` has its own first and last day. */
export const PERIODS = ['all', 'month', 'quarter', 'year', 'custom'] as const;
export type Period = (typeof PERIODS)[number];

export const TOPS = [4, 8, 12] as const;

/** What the page shows, as its address says it. */
export interface CoverageFilters {
  readonly period: Period;
  readonly from?: string;
  readonly to?: string;
  readonly unit: CoverageUnit;
  readonly contentType?: string;
  readonly locale?: string;
  readonly version: CoverageScope['version'];
  readonly top: number;
}

type Query = Readonly<Record<string, unknown>>;

const MONTHS: Readonly<Partial<Record<Period, number>>> = { month: 1, quarter: 3, year: 12 };

/** The filters of an address; what it does not say, or says wrongly, is as when the page is first opened. */
export function readFilters(query: Query): CoverageFilters {
  return {
    period: PERIODS.find((period) => period === query['period']) ?? 'all',
    from: dayIn(query['from']),
    to: dayIn(query['to']),
    unit: query['unit'] === 'week' ? 'week' : 'month',
    contentType: textIn(query['contentType']),
    locale: textIn(query['locale']),
    version: query['version'] === 'draft' ? 'draft' : 'published',
    top: TOPS.find((top) => String(top) === query['top']) ?? 8,
  };
}

/** Which texts the filters are about; `today` is a day, YYYY-MM-DD. */
export function scopeOf(filters: CoverageFilters, today: string): CoverageScope {
  const { version, contentType, locale } = filters;
  return { version, contentType, locale, ...daysOf(filters, today) };
}

function daysOf({ period, from, to }: CoverageFilters, today: string): Pick<CoverageScope, 'from' | 'to'> {
  if (period === 'custom') return { from, to };
  const months = MONTHS[period];
  return months === undefined ? {} : { from: monthsBefore(today, months), to: today };
}

/** The day after the one so many months before: a year ends on the day that it began. */
function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCMonth() - months;
  date.setUTCMonth(wanted);
  // The 31st of a month that has none is the last day of it.
  if (date.getUTCMonth() !== ((wanted % 12) + 12) % 12) date.setUTCDate(0);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** A query string of what is defined, in order. */
export function toQuery(values: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) if (value !== undefined) query.set(key, String(value));
  return query.toString();
}

function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : undefined;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
