import { FOLD_TABLE, NO_WORD, PASSED_OVER, SKIPPED, SPACE, WORD_FOLD } from './fold';
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

/** The hash with one more unit. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The signs between most words. */
export const ONE_SPACE = hashOf([SPACE]);

/** French has about 16 words in 100 characters. */
const WORDS_PER_UNIT = 0.2;

/** The words of a text, in order. A word is a run of letters, digits and the marks on them. */
export function readWords(units: Units): Words {
  const { length } = units;
  // In locals, for this loop reads every character there is.
  const [wordFold, foldTable] = [WORD_FOLD, FOLD_TABLE];
  let data = new Int32Array(WORD_SIZE * (16 + Math.ceil(length * WORDS_PER_UNIT)));
  let at = 0;
  let i = 0;
  while (i < length) {
    let signs = SEED;
    let folded = wordFold[units[i] ?? 0] ?? NO_WORD;
    if (folded <= PASSED_OVER) {
      const next = i + 1 < length ? (wordFold[units[i + 1] ?? 0] ?? NO_WORD) : NO_WORD;
      if (units[i] === SPACE && next > PASSED_OVER) {
        // A single space, as between nearly all words.
        signs = ONE_SPACE;
        folded = next;
        i++;
      } else {
        let last = SKIPPED;
        let signCount = 0;
        do {
          const sign = foldTable[units[i] ?? 0] ?? SKIPPED;
          if (sign !== SKIPPED && !(sign === SPACE && last === SPACE)) {
            signs = Math.imul(signs ^ sign, PRIME);
            last = sign;
            signCount++;
          }
          if (++i === length) return { count: at / WORD_SIZE, data };
          folded = wordFold[units[i] ?? 0] ?? NO_WORD;
        } while (folded <= PASSED_OVER);
        if (signCount > MAX_SIGNS) signs = UNRELATED;
      }
    }
    const start = i;
    let hash = SEED;
    while (folded !== NO_WORD) {
      if (folded !== PASSED_OVER) hash = Math.imul(hash ^ folded, PRIME);
      if (++i === length) break;
      folded = wordFold[units[i] ?? 0] ?? NO_WORD;
    }
    if (at === data.length) data = grown(data);
    data[at] = start;
    data[at + END] = i;
    data[at + HASH] = hash;
    data[at + SIGNS] = signs;
    at += WORD_SIZE;
  }
  return { count: at / WORD_SIZE, data };
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
