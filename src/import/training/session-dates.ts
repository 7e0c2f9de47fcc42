import type { SessionDate } from '../model';
import type { Claim } from './claims';
import { withoutBullet } from './claims';
import { GAP, findDates } from './find-dates';
import type { Line } from './lines';

const SMALL_WORDS = /(?<!\p{L})(?:le|les|du|de|des|à|a|au|en|dates?|the|on|at|in|from|et|and)(?!\p{L})/giu;
/** Words beside a date that are not where it takes place. */
const NO_PLACE = /\d|(?<!\p{L})(?:complete?s?|annule[es]?|full|sold out|cancel+ed|reporte[es]?|heures?)(?!\p{L})/iu;
const LONGEST_PLACE = 250;

/** The dates of a sheet, each with the place named beside it; lines that name no date stay text. */
export function claimDates(lines: readonly Line[]): Claim {
  const parsed = lines.map((line) => ({ line, ...datesOfLine(line.text) }));
  const dates = parsed.flatMap((each) => each.dates);
  const left = parsed.filter((each) => !each.complete).map(({ line }) => line);
  return { facts: dates.length > 0 ? { dates } : {}, left };
}

function datesOfLine(text: string): { dates: SessionDate[]; complete: boolean } {
  const { dates, rest } = findDates(withoutBullet(text));
  const place = placeIn(rest);
  if (dates.length === 0) return { dates, complete: false };
  if (place === '') return { dates, complete: true };
  const isPlace = !NO_PLACE.test(place.normalize('NFD').replace(/\p{M}/gu, '')) && place.length <= LONGEST_PLACE;
  return isPlace ? { dates: dates.map((date) => ({ ...date, place })), complete: true } : { dates, complete: false };
}

/** What stands beside the dates, without the words and signs that only join it to them. */
function placeIn(rest: string): string {
  return rest
    .split(GAP)
    .map((part) =>
      trimSigns(
        trimSigns(part).replace(
          new RegExp(`^(?:${SMALL_WORDS.source}\\s*)+|(?:\\s*${SMALL_WORDS.source})+$`, 'giu'),
          ''
        )
      )
    )
    .filter((part) => part !== '')
    .join(', ');
}

function trimSigns(text: string): string {
  return text.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
}
