import { DIGIT, KIND_TABLE, UPPER, WHITE } from './fold';
import type { Span } from './span';
import type { Units } from './units';
import { END, firstWordFrom, ONE_SPACE, SIGNS, WORD_SIZE, type Words } from './words';

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

/** A text as its units and words. */
interface Readable {
  readonly units: Units;
  readonly words: Words;
}

/**
 * The sentences of a line, without gaps. A sentence ends with its punctuation, the quotation marks and brackets that
 * close with it (« Non. »), and the space after them, where the next begins with a capital, a digit, # or @. Only what
 * stands between words is looked at, where it is more than a space.
 */
export function sentencesIn<Line extends Span>(text: Readable, line: Line): SentenceOf<Line>[] {
  const sentences: SentenceOf<Line>[] = [];
  let start = line.start;
  for (const next of beginningsIn(text, line)) {
    sentences.push({ start, end: next, line });
    start = next;
  }
  if (start < line.end) sentences.push({ start, end: line.end, line });
  return sentences;
}

/** Where the second sentence of a line begins, and the third, … */
function beginningsIn({ units, words }: Readable, { start, end }: Span): number[] {
  const { data, count } = words;
  const beginnings: number[] = [];
  let gap = start;
  for (let word = firstWordFrom(words, start); word < count; word++) {
    const at = word * WORD_SIZE;
    const to = data[at] ?? 0;
    if (to >= end) break;
    if (data[at + SIGNS] !== ONE_SPACE) noteBeginnings(units, { start: gap, end: to }, end, beginnings);
    gap = data[at + END] ?? 0;
  }
  noteBeginnings(units, { start: gap, end }, end, beginnings);
  return beginnings;
}

/** Notes the beginnings of sentences in the gap between two words; the line ends at `lineEnd`. */
function noteBeginnings(units: Units, gap: Span, lineEnd: number, beginnings: number[]): void {
  for (let i = gap.start; i < gap.end; i++) {
    if (ENDINGS[units[i] ?? 0] !== 1) continue;
    i = skipClosings(units, skip(units, i, lineEnd, ENDINGS), lineEnd);
    const next = skipWhite(units, i, lineEnd);
    if (next > i && next < lineEnd && beginsSentence(units, next, lineEnd)) beginnings.push(next);
    i = Math.max(i, next) - 1;
  }
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
