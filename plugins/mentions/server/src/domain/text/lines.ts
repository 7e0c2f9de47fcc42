import { KIND_TABLE, WHITE } from './fold';
import type { Span } from './span';
import type { Units } from './units';

/** A line that is a heading, 1 the highest of 6 levels. */
export interface Heading extends Span {
  readonly level: number;
}

const NEWLINE = 10;
const HASH_SIGN = 35;
const LOWEST_LEVEL = 6;
const MAX_HEADING_LENGTH = 100;
const MAX_HEADING_WORDS = 14;
const SENTENCE_ENDS = new Set(Array.from('.!,;…', (character) => character.charCodeAt(0)));
const FULL_STOP = '.'.charCodeAt(0);
/** « 1. », « M. » end no sentence. */
const SHORTEST_SENTENCE = 4;
const COLON = ':'.charCodeAt(0);
const BULLETS = new Set(Array.from('•·*-–—', (character) => character.charCodeAt(0)));

/** The lines between two offsets that hold more than white space; a line ends before its newline. */
export function linesIn(units: Units, from: number, to: number): Span[] {
  const lines: Span[] = [];
  let start = from;
  while (start <= to) {
    const newline = units.indexOf(NEWLINE, start);
    const end = newline === -1 || newline > to ? to : newline;
    if (trimStart(units, start, end) < end) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** In plain text a heading is a short line that does not end like a sentence and is not a list item. */
export function looksLikeHeading(units: Units, line: Span): boolean {
  const start = trimStart(units, line.start, line.end);
  const end = trimEnd(units, start, line.end);
  if (end - start > MAX_HEADING_LENGTH) return false;
  if (SENTENCE_ENDS.has(units[end - 1] ?? 0) || BULLETS.has(units[start] ?? 0)) return false;
  if (units[end - 1] === COLON && holdsSentence(units, start, end)) return false;
  return countWords(units, start, end) <= MAX_HEADING_WORDS;
}

/** True where a sentence ends between two offsets and another begins: « Il y a du neuf. Par exemple : ». */
function holdsSentence(units: Units, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (KIND_TABLE[units[i] ?? 0] === WHITE && units[i - 1] === FULL_STOP && i - 1 > start + SHORTEST_SENTENCE)
      return true;
  }
  return false;
}

/** The level of a heading that is marked as in Markdown: « ## TikTok »; undefined for any other line. */
export function markedLevel(units: Units, line: Span): number | undefined {
  const start = trimStart(units, line.start, line.end);
  let end = start;
  while (end < line.end && units[end] === HASH_SIGN) end++;
  const level = end - start;
  const isMarked = level > 0 && level <= LOWEST_LEVEL && KIND_TABLE[units[end] ?? 0] === WHITE;
  return isMarked ? level : undefined;
}

function countWords(units: Units, start: number, end: number): number {
  let words = 1;
  for (let i = start + 1; i < end; i++) {
    if (KIND_TABLE[units[i] ?? 0] === WHITE && KIND_TABLE[units[i - 1] ?? 0] !== WHITE) words++;
  }
  return words;
}

function trimStart(units: Units, start: number, end: number): number {
  let i = start;
  while (i < end && KIND_TABLE[units[i] ?? 0] === WHITE) i++;
  return i;
}

function trimEnd(units: Units, start: number, end: number): number {
  let i = end;
  while (i > start && KIND_TABLE[units[i - 1] ?? 0] === WHITE) i--;
  return i;
}
