import type { PartialDate } from './types';

/** A date column holds days: a month or year stands for its first day. */
export function firstDayOf(date: PartialDate | undefined): string | undefined {
  return date && `${date}-01-01`.slice(0, 10);
}

/** As an upper bound, a month or year stands for its last day. */
export function lastDayOf(date: PartialDate | undefined): string | undefined {
  if (date === undefined || date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}
