import { fold, FOLD_TABLE, NO_WORD, PASSED_OVER, SKIPPED, SPACE, WORD_FOLD } from './fold';
import { unitsOf, type Units } from './units';

/**
 * The words of a text: read once, looked at by everybody. Word i takes WORD_SIZE numbers of `data` from i × WORD_SIZE on:
 * where it starts, where it ends, the hash of its folded letters, the hash of the signs between it and the word before.
 */
export interface Words {
  readonly count: number;
  readonly data: Int32Array;
}

export const WORD_SIZE = 4;
export const END = 1;
export const HASH = 2;
export const SIGNS = 3;

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** More signs than this stand between two words that have nothing to do with each other. */
export const MAX_SIGNS = 6;
/** The hash of too many signs. */
const UNRELATED = 1;

/** The FNV-1a hash of folded units. */
export function hashOf(units: Iterable<number>): number {
  let hash = SEED;
  for (const unit of units) hash = mix(hash, unit);
  return hash;
}

/** The hash that a word of a text has, however it is written. */
export function wordHash(word: string): number {
  return hashOf(unitsOf(fold(word)));
}

/** The hash with one more unit. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The signs between most words. */
export const ONE_SPACE = hashOf([SPACE]);

/** French has about 16 words in 100 characters. */
const WORDS_PER_UNIT = 0.2;

/**
 * The words of a text, in order. A word is a run of letters, digits and the marks on them. Signs and words are read by
 * functions of their own: V8 may leave one long loop half optimised for good, functions called for each word never.
 */
export function readWords(units: Units): Words {
  const { length } = units;
  let data = new Int32Array(WORD_SIZE * (16 + Math.ceil(length * WORDS_PER_UNIT)));
  let at = 0;
  let end = 0;
  while (end < length) {
    if (at === data.length) data = grown(data);
    const start = readSigns(units, end, data, at);
    if (start === length) break;
    end = readWord(units, start, data, at);
    at += WORD_SIZE;
  }
  return { count: at / WORD_SIZE, data };
}

/** Notes the signs before word `at`, and gives where it starts: the length of the text where no word follows. */
function readSigns(units: Units, from: number, data: Int32Array, at: number): number {
  if (units[from] === SPACE && from + 1 < units.length && wordUnit(units, from + 1) > PASSED_OVER) {
    // A single space, as between nearly all words.
    data[at + SIGNS] = ONE_SPACE;
    return from + 1;
  }
  let signs = SEED;
  let last = SKIPPED;
  let count = 0;
  let i = from;
  for (; i < units.length && wordUnit(units, i) <= PASSED_OVER; i++) {
    const sign = FOLD_TABLE[units[i] ?? 0] ?? SKIPPED;
    if (sign === SKIPPED || (sign === SPACE && last === SPACE)) continue;
    signs = mix(signs, sign);
    last = sign;
    count++;
  }
  data[at + SIGNS] = count > MAX_SIGNS ? UNRELATED : signs;
  return i;
}

/** Notes word `at`, and gives where it ends. */
function readWord(units: Units, start: number, data: Int32Array, at: number): number {
  const wordFold = WORD_FOLD;
  let hash = SEED;
  let i = start;
  for (; i < units.length; i++) {
    const folded = wordFold[units[i] ?? 0] ?? NO_WORD;
    if (folded === NO_WORD) break;
    if (folded !== PASSED_OVER) hash = Math.imul(hash ^ folded, PRIME);
  }
  data[at] = start;
  data[at + END] = i;
  data[at + HASH] = hash;
  return i;
}

function wordUnit(units: Units, index: number): number {
  return WORD_FOLD[units[index] ?? 0] ?? NO_WORD;
}

/** A text as its units and its words. */
export interface ReadableWords {
  readonly units: Units;
  readonly words: Words;
}

/** Reads the words of a text. */
export function readableWords(text: string): ReadableWords {
  const units = unitsOf(text);
  return { units, words: readWords(units) };
}

function grown(data: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * data.length);
  larger.set(data);
  return larger;
}

/** The number of the first word that begins at or after an offset; the count of words where none does. */
export function firstWordFrom({ data, count }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((data[middle * WORD_SIZE] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
