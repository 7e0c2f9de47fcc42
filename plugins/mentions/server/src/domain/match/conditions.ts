import type { Alias, Locale } from '../catalogue/types';
import { KIND_TABLE, LOWER, UPPER } from '../text/fold';
import type { Pattern } from './pattern';

/** What the validity of an alias depends on besides the words. */
export interface TextContext {
  readonly locale: Locale;
  /** YYYY-MM-DD */
  readonly date?: string;
}

/** True for an alias of every language, or of the text’s own, whatever its region. */
export function speaks(alias: Alias, language: string): boolean {
  return alias.locale === 'any' || alias.locale === language;
}

/** True where folding says it all: no letter case, accents, mark or date to look at. */
export function isUnconditional({ case: letterCase, accents, kind, validFrom, validTo }: Alias): boolean {
  const isAlways = validFrom === undefined && validTo === undefined;
  return isAlways && letterCase === 'any' && accents === 'fold' && MARKS[kind] === undefined;
}

/** Equal for patterns whose conditions are the same. */
export function conditionKey({ alias, spelling }: Pattern): string {
  const { case: letterCase, accents, kind, validFrom, validTo } = alias;
  const isLiteral = letterCase === 'exact' || accents === 'exact';
  return [letterCase, accents, MARKS[kind], validFrom, validTo, isLiteral ? spelling : ''].join('\n');
}

/** True where the words from `start` to `end` are written as the pattern asks, and it is valid on the text’s day. */
export function holds(pattern: Pattern, text: string, start: number, end: number, date: string | undefined): boolean {
  return (
    isValidOn(pattern.alias, date) &&
    isWrittenAs(pattern, text.slice(start, end)) &&
    hasItsMark(pattern.alias, text.slice(Math.max(0, start - 1), start + 1))
  );
}

function isValidOn({ validFrom, validTo }: Alias, date: string | undefined): boolean {
  if (date === undefined) return true;
  // Dates compare as strings; a year or month stands for its beginning, and for its end where it is the upper bound.
  if (validFrom !== undefined && date < validFrom) return false;
  return validTo === undefined || date.slice(0, validTo.length) <= validTo;
}

function isWrittenAs({ alias, spelling }: Pattern, slice: string): boolean {
  if (alias.case === 'capital' && !beginsWithCapital(slice)) return false;
  if (slice === spelling) return true;
  if (alias.case === 'exact' && withoutAccents(slice) !== withoutAccents(spelling)) return false;
  return alias.accents === 'fold' || withAccents(slice) === withAccents(spelling);
}

function beginsWithCapital(slice: string): boolean {
  const kind = KIND_TABLE[slice.charCodeAt(0)];
  return kind === UPPER || (kind !== LOWER && /^[^\p{L}]*\p{Lu}/u.test(slice));
}

const MARKS: Readonly<Partial<Record<Alias['kind'], string>>> = { handle: '@', hashtag: '#' };

/** A handle or hashtag alias only counts with its mark: « @creators », not the creators. */
function hasItsMark({ kind }: Alias, firstAndBefore: string): boolean {
  const mark = MARKS[kind];
  return mark === undefined || firstAndBefore.includes(mark);
}

const withAccents = (text: string): string => plainPunctuation(text).normalize('NFC').toLowerCase();
const withoutAccents = (text: string): string => plainPunctuation(text).normalize('NFD').replace(/\p{M}/gu, '');
const plainPunctuation = (text: string): string =>
  text
    .replace(/[’‘ʼ`´′‛]/gu, "'")
    .replace(/[\s\u2010\u2011-]+/gu, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
