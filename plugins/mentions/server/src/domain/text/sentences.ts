import { DIGIT, KIND_TABLE, UPPER, WHITE } from './fold';
import type { Span } from './span';
import type { Units } from './units';

const ENDINGS = unitSet('.!?…');
const CLOSINGS = unitSet('"»”’)]');
const OPENINGS = unitSet('"«“‘([');
const MARKS = unitSet('#@');
const GUILLEMET = '»'.charCodeAt(0);

function unitSet(characters: string): Uint8Array {
  const set = new Uint8Array(65_536);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

export interface SentenceOf<Line> extends Span {
  readonly line: Line;
}

/**
 * The sentences of a line, without gaps. A sentence ends with its punctuation, the quotation marks and brackets that
 * close with it (« Non. »), and the space after them, where the next begins with a capital, a digit, # or @.
 */
export function sentencesIn<Line extends Span>(units: Units, line: Line): SentenceOf<Line>[] {
  const { start, end } = line;
  const sentences: SentenceOf<Line>[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (ENDINGS[units[i] ?? 0] !== 1) continue;
    i = skip(units, i, end, ENDINGS);
    i = skipClosings(units, i, end);
    const next = skipWhite(units, i, end);
    if (next > i && next < end && beginsSentence(units, next, end)) {
      sentences.push({ start: from, end: next, line });
      from = next;
    }
    i = Math.max(i, next) - 1;
  }
  if (from < end) sentences.push({ start: from, end, line });
  return sentences;
}

function skip(units: Units, from: number, end: number, set: Uint8Array): number {
  let i = from;
  while (i < end && set[units[i] ?? 0] === 1) i++;
  return i;
}

/** French quotation marks close with a space before them. */
function skipClosings(units: Units, from: number, end: number): number {
  const i = skip(units, from, end, CLOSINGS);
  const afterSpace = skipWhite(units, i, end);
  return afterSpace < end && units[afterSpace] === GUILLEMET ? skipClosings(units, afterSpace, end) : i;
}

function skipWhite(units: Units, from: number, end: number): number {
  let i = from;
  while (i < end && KIND_TABLE[units[i] ?? 0] === WHITE) i++;
  return i;
}

function beginsSentence(units: Units, from: number, end: number): boolean {
  const isQuoted = OPENINGS[units[from] ?? 0] === 1;
  const first = units[isQuoted ? skipWhite(units, from + 1, end) : from] ?? 0;
  return ((KIND_TABLE[first] ?? 0) & (UPPER | DIGIT)) !== 0 || MARKS[first] === 1;
}
