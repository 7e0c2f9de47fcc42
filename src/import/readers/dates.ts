const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A calendar day as `YYYY-MM-DD`, or `undefined` for a day that does not exist. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1000 && year <= 9999 ? date.toISOString().slice(0, 10) : undefined;
}

/**
 * The day of a date as feeds, exports and front matter write it (`2021-03-31`, `2021-03-31T08:00:00+02:00`,
 * `31/03/2021`, `Wed, 31 Mar 2021 08:00:00 +0200`): the day it was where it was written.
 */
export function dayOf(written: string): string | undefined {
  return isoDay(written) ?? numericDay(written) ?? mailDay(written);
}

function isoDay(written: string): string | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T\s])/.exec(written.trim());
  return match ? calendarDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function numericDay(written: string): string | undefined {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(written.trim());
  return match ? calendarDay(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

function mailDay(written: string): string | undefined {
  const match = /^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\b/i.exec(written.trim());
  if (!match) return undefined;
  return calendarDay(Number(match[3]), MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1, Number(match[1]));
}
