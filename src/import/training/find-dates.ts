import { calendarDay } from '../readers/dates';
import { DATE_PATTERN } from './date-patterns';
import { monthNumber } from './months';

export interface FoundDates {
  dates: { startsOn: string; endsOn?: string }[];
  /** What the line says besides, each date replaced by `GAP`. */
  rest: string;
}

/** Stands for a date that was taken out of a line. */
export const GAP = '\u0000';

interface Day {
  year?: number;
  month: number;
  day: number;
}

/** A stretch of the line that is one day, or two with the word between them. */
interface Hit {
  start: number;
  end: number;
  days: Day[];
  link: string;
}

type Groups = Record<string, string | undefined>;

/**
 * The dates that a line names, French or English, one or many, alone or as ranges; days that do not exist stay text.
 * A year named once counts for the days before it (« 3 et 10 mai 2012 »).
 */
export function findDates(line: string): FoundDates {
  const hits = withYears(joinRanges(hitsOf(line), line));
  const used = hits.map((hit) => ({ hit, dates: datesOf(hit) })).filter(({ dates }) => dates.length > 0);
  return {
    dates: used.flatMap(({ dates }) => dates),
    rest: without(
      line,
      used.map(({ hit }) => hit)
    ),
  };
}

function hitsOf(line: string): Hit[] {
  return Array.from(line.matchAll(DATE_PATTERN), (match) => {
    const groups: Groups = match.groups ?? {};
    const link = groups['rangeLink'] ?? groups['spanLink'] ?? '';
    return { start: match.index, end: match.index + match[0].length, days: daysOf(groups), link };
  });
}

function daysOf(found: Groups): Day[] {
  const { rangeFrom, rangeTo, rangeMonth, rangeYear, spanFrom, spanTo, spanMonth, spanYear } = found;
  if (rangeFrom) return [spoken(rangeFrom, rangeMonth, rangeYear), spoken(rangeTo, rangeMonth, rangeYear)];
  if (spanFrom) return [spoken(spanFrom, spanMonth, spanYear), spoken(spanTo, spanMonth, spanYear)];
  if (found['isoYear']) return [numeric(found['isoDay'], found['isoMonth'], found['isoYear'])];
  if (found['numDay']) return [numeric(found['numDay'], found['numMonth'], found['numYear'])];
  if (found['dayDay']) return [spoken(found['dayDay'], found['dayMonth'], found['dayYear'])];
  return [spoken(found['monthDay'], found['monthMonth'], found['monthYear'])];
}

function spoken(day = '', month = '', year?: string): Day {
  return { day: Number(day), month: monthNumber(month), ...(year ? { year: Number(year) } : {}) };
}

/** Day first, unless the second number can be no month. */
function numeric(day = '', month = '', year = ''): Day {
  const swapped = Number(month) > 12;
  return { day: Number(swapped ? month : day), month: Number(swapped ? day : month), year: Number(year) };
}

/** `30 mars au 2 avril 2012`: two dates with a word of range between them. */
function joinRanges(hits: readonly Hit[], line: string): Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits) {
    const last = joined.at(-1);
    const between = last ? line.slice(last.end, hit.start) : '';
    const isRange = /^\s*(?:[-–—]|au|to|until|jusqu['’]au)\s*(?:the\s+)?$/i.test(between);
    if (last && isRange && last.days.length === 1 && hit.days.length === 1) {
      joined.splice(-1, 1, { start: last.start, end: hit.end, days: [...last.days, ...hit.days], link: between });
    } else joined.push(hit);
  }
  return joined;
}

/** Walks back from the end, so that a day without a year takes that of the next. */
function withYears(hits: readonly Hit[]): Hit[] {
  let year: number | undefined;
  const dated = (day: Day): Day => {
    year = day.year ?? year;
    return year === undefined ? day : { ...day, year };
  };
  return hits
    .toReversed()
    .map((hit) => ({ ...hit, days: hit.days.toReversed().map(dated).toReversed() }))
    .toReversed();
}

function datesOf({ days, link }: Hit): FoundDates['dates'] {
  const written = days.map((day) => calendarDay(day.year ?? 0, day.month, day.day));
  const [startsOn, endsOn] = written;
  if (!startsOn || written.includes(undefined)) return [];
  if (!endsOn) return [{ startsOn }];
  // « 12 et 13 mars » is a session of two days, « 3 et 10 mars » are two sessions.
  const isSpan = !/\b(?:et|and)\b|&/i.test(link) || isNextDay(startsOn, endsOn);
  if (!isSpan) return [{ startsOn }, { startsOn: endsOn }];
  return endsOn < startsOn ? [] : [{ startsOn, endsOn }];
}

function isNextDay(first: string, second: string): boolean {
  return Date.parse(second) - Date.parse(first) === 24 * 60 * 60 * 1000;
}

function without(line: string, hits: readonly Hit[]): string {
  return hits.toReversed().reduce((text, hit) => `${text.slice(0, hit.start)}${GAP}${text.slice(hit.end)}`, line);
}
