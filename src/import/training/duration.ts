import type { Claim } from './claims';
import { fold } from './labels';
import type { Line } from './lines';

const WORDS: Record<string, number> = {
  un: 1,
  une: 1,
  one: 1,
  a: 1,
  deux: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
};
const COUNT = `(\\d+(?:[.,]\\d+)?|${Object.keys(WORDS).join('|')})`;
const HALF_DAY = /(?:une?\s+|1\s+)?(?:demi[\s-]journ[ée]e|½\s*journ[ée]e)|(?:a\s+)?half[\s-](?:a\s+)?day/i;
const DAYS = new RegExp(
  `(?<![\\p{L}\\d])${COUNT}\\s*(?:jours?|journ[ée]es?|days?|j)(?!\\p{L})(\\s+et\\s+demie?)?`,
  'iu'
);
const HOURS = new RegExp(`(?<![\\p{L}\\d])${COUNT}\\s*(?:heures?|hours?|hrs?|h)(?!\\p{L})\\s*(\\d{2})?(?!\\d)`, 'iu');
/** « de 9h à 17h » says when, not how long. */
const CLOCK = /\d{1,2}\s*h\s*\d{0,2}\s*(?:à|-|–|to|until)\s*\d{1,2}\s*h/i;
const PER_DAY = /(?:par|\/|per|a)\s*(?:jour|day)/i;

/** Days and hours of « 1 jour / 7 heures », « une demi-journée », « 2 days (14 h) », « 3h30 ». */
export function claimDuration(lines: readonly Line[]): Claim {
  const parsed = lines.map((line) => ({ line, ...durationOf(line.text) }));
  const days = parsed.find((each) => each.days !== undefined)?.days;
  const hours = parsed.find((each) => each.hours !== undefined)?.hours;
  return {
    facts: { ...(days !== undefined && { durationDays: days }), ...(hours !== undefined && { durationHours: hours }) },
    left: parsed.filter(({ rest }) => rest !== '').map(({ line }) => line),
  };
}

/** The length that a text states, and the words it has besides. */
export function durationOf(text: string): { days?: number; hours?: number; rest: string } {
  const half = HALF_DAY.exec(text);
  const withoutHalf = half ? text.replace(half[0], ' ') : text;
  const hours = CLOCK.test(withoutHalf) ? null : HOURS.exec(withoutHalf);
  const withoutHours = hours ? withoutHalf.replace(hours[0], ' ') : withoutHalf;
  const perDay = hours ? PER_DAY.exec(withoutHours) : null;
  const withoutPer = perDay ? withoutHours.replace(perDay[0], ' ') : withoutHours;
  const days = half ? null : DAYS.exec(withoutPer);
  const dayCount = half ? 0.5 : days ? countOf(days[1]) + (days[2] ? 0.5 : 0) : undefined;
  const hourCount = hours ? countOf(hours[1]) + Number(hours[2] ?? 0) / 60 : undefined;
  const total = hourCount === undefined ? undefined : hourCount * (perDay ? (dayCount ?? 1) : 1);
  const rest = fold(days ? withoutPer.replace(days[0], ' ') : withoutPer).replace(/^(?:soit|ou|or|de|of|i e)$/, '');
  return { ...(dayCount !== undefined && { days: dayCount }), ...(total !== undefined && { hours: total }), rest };
}

function countOf(written = ''): number {
  return WORDS[written.toLowerCase()] ?? Number(written.replace(',', '.'));
}
