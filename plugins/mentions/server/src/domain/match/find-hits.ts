import {
  DIGIT,
  FOLD_TABLE,
  KIND_TABLE,
  LOWER,
  NO_WORD,
  PASSED_OVER,
  SKIPPED,
  SPACE,
  UPPER,
  WORD_FOLD,
} from '../text/fold';
import type { Units } from '../text/units';
import {
  closed,
  CLOSING_SIGNS,
  follow,
  isSpelled,
  mayBegin,
  mix,
  MORE_WORDS,
  NO_NODE,
  NO_SPELLING,
  ROOT,
  SEED,
  type WordTrie,
} from './word-trie';

/** Where in the text a spelling stands; offsets are UTF-16 units. */
export interface Hit<Found> {
  readonly start: number;
  readonly end: number;
  readonly found: Found;
}

/** What a spelling really stands for at a place (letter case, language, dates decide); undefined for nothing. */
export type Verify<Found> = (start: number, end: number, spelling: number) => Found | undefined;

const HASH = 35;
const AT = 64;
/** Between two words or after the last one, signs beyond this many are not looked at. */
const MAX_SIGNS = 6;
/** Spellings within spellings are few: « Facebook », « Facebook Ads », « Facebook Ads Manager ». */
const MAX_ENDS = 32;
/** A hashtag is read up to this many words from each of its words on, so that one of any length costs no more. */
const MAX_TAG_WORDS = 8;

/**
 * All hits in the units from `from` to `to`, leftmost-longest, in order; a hit never overlaps another, and words stay
 * whole. The text is read through the fold table, so nothing is copied and offsets need no mapping.
 */
export function findHits<Found>(
  trie: WordTrie,
  units: Units,
  verify: Verify<Found>,
  from = 0,
  to = units.length
): Hit<Found>[] {
  return new Search(trie, units, verify, to).from(from);
}

class Search<Found> {
  private readonly hits: Hit<Found>[] = [];
  /** Where spellings that begin at one place end, shortest first; used again from word to word. */
  private readonly ends = new Int32Array(MAX_ENDS);
  private readonly endSpellings = new Int32Array(MAX_ENDS);
  private endCount = 0;
  private readEnd = 0;

  constructor(
    private readonly trie: WordTrie,
    private readonly units: Units,
    private readonly verify: Verify<Found>,
    private readonly to: number
  ) {}

  from(from: number): Hit<Found>[] {
    const { units } = this;
    const { firstWords, openings } = this.trie;
    let i = from > 0 && isWord(units, from - 1) ? this.endOfWord(from) : from;
    while (i < this.to) {
      const first = WORD_FOLD[units[i] ?? 0] ?? NO_WORD;
      if (first <= PASSED_OVER) {
        const isOpening = first === NO_WORD && openings[FOLD_TABLE[units[i] ?? 0] ?? 0] === 1;
        i = (isOpening && this.fromSign(i)) || i + 1;
        continue;
      }
      let hash = SEED;
      let end = i;
      for (let unit = first; unit !== NO_WORD;) {
        if (unit !== PASSED_OVER) hash = mix(hash, unit);
        end++;
        unit = end < units.length ? (WORD_FOLD[units[end] ?? 0] ?? NO_WORD) : NO_WORD;
      }
      if (this.isTag(i)) i = this.inTag(i, end);
      else i = (mayBegin(firstWords, hash) && this.fromWord(i, end, hash)) || end;
    }
    return this.hits;
  }

  private endOfWord(from: number): number {
    const { units } = this;
    const { length } = units;
    let end = from;
    while (end < length && isWord(units, end)) end++;
    return end;
  }

  /** The end of the hit that begins with this word; 0 for none. */
  private fromWord(start: number, end: number, hash: number): number {
    const node = follow(this.trie, ROOT, hash);
    if (node === NO_NODE) return 0;
    this.endCount = 0;
    this.walk(node, end);
    return this.takeLongest(start);
  }

  /** The end of the hit that begins with this sign; 0 for none. */
  private fromSign(start: number): number {
    this.endCount = 0;
    const node = this.readOn(ROOT, start, CLOSING_SIGNS | MORE_WORDS);
    if (node !== NO_NODE) this.walk(node, this.readEnd);
    return this.takeLongest(start);
  }

  /** Notes every spelling that ends at this node or beyond it. */
  private walk(first: number, firstEnd: number): void {
    let node = first;
    let end = firstEnd;
    while (node !== NO_NODE) {
      this.note(node, end);
      const follows = this.trie.follows[node] ?? 0;
      if (follows === 0) return;
      node = this.readOn(node, end, follows);
      end = this.readEnd;
    }
  }

  /** Reads signs and the word after them: gives the node they lead to and puts the end of the word in `readEnd`. */
  private readOn(node: number, from: number, follows: number): number {
    const { units } = this;
    const { length } = units;
    let hash = SEED;
    let end = from;
    let signs = 0;
    let last = SKIPPED;
    for (; end < length && (WORD_FOLD[units[end] ?? 0] ?? NO_WORD) <= PASSED_OVER; end++) {
      const sign = FOLD_TABLE[units[end] ?? 0] ?? SKIPPED;
      if (sign === SKIPPED || (sign === SPACE && last === SPACE)) continue;
      if (++signs > MAX_SIGNS) return NO_NODE;
      last = sign;
      hash = mix(hash, sign);
      if (sign !== SPACE && (follows & CLOSING_SIGNS) !== 0) this.note(follow(this.trie, node, closed(hash)), end + 1);
    }
    if (end >= this.to || (follows & MORE_WORDS) === 0) return NO_NODE;
    for (; end < length; end++) {
      const folded = WORD_FOLD[units[end] ?? 0] ?? NO_WORD;
      if (folded === NO_WORD) break;
      if (folded !== PASSED_OVER) hash = mix(hash, folded);
    }
    this.readEnd = end;
    return follow(this.trie, node, hash);
  }

  private note(node: number, end: number): void {
    const spelling = node === NO_NODE ? NO_SPELLING : (this.trie.accepts[node] ?? NO_SPELLING);
    if (spelling === NO_SPELLING || end > this.to || this.endCount === MAX_ENDS) return;
    this.ends[this.endCount] = end;
    this.endSpellings[this.endCount++] = spelling;
  }

  /** Keeps the longest of the noted spellings that really stands there, and gives its end; 0 for none. */
  private takeLongest(start: number): number {
    while (this.endCount > 0) {
      const end = this.ends[--this.endCount] ?? 0;
      const found = this.verified(start, end, this.endSpellings[this.endCount] ?? NO_SPELLING);
      if (found === undefined) continue;
      this.hits.push({ start, end, found });
      return end;
    }
    return 0;
  }

  private verified(start: number, end: number, first: number): Found | undefined {
    const { spellings, clashes } = this.trie;
    let number = first;
    while (!isSpelled(this.units, start, end, spellings[number] ?? '')) {
      number = clashes.get(number) ?? NO_SPELLING;
      if (number === NO_SPELLING) return undefined;
    }
    return this.verify(start, end, number);
  }

  /** True for a word right after # or @, which themselves follow no word. */
  private isTag(start: number): boolean {
    if (start === 0) return false;
    const { units } = this;
    const mark = units[start - 1];
    return (mark === HASH || mark === AT) && !(start > 1 && isWord(units, start - 2));
  }

  /** Takes the hits in a hashtag or handle, where a capital begins a word (@TwitterSafety); gives where to go on. */
  private inTag(start: number, tagEnd: number): number {
    let i = start;
    while (i < tagEnd) {
      this.endCount = 0;
      this.walkTag(i, tagEnd);
      i = this.takeLongest(i) || this.nextCapital(i, tagEnd);
    }
    return i;
  }

  private walkTag(start: number, tagEnd: number): void {
    const { units } = this;
    let hash = SEED;
    let end = start;
    for (let words = 0; words < MAX_TAG_WORDS && end < tagEnd; words++) {
      const wordEnd = this.nextCapital(end, tagEnd);
      for (; end < wordEnd; end++) {
        const folded = WORD_FOLD[units[end] ?? 0] ?? NO_WORD;
        if (folded !== PASSED_OVER) hash = mix(hash, folded);
      }
      const node = follow(this.trie, ROOT, hash);
      if (node === NO_NODE) continue;
      // Beyond the hashtag or handle, capitals begin no words.
      if (end === tagEnd) this.walk(node, end);
      else this.note(node, end);
    }
  }

  /** Where the next capital after a lower-case letter or digit stands: « Twitter|Safety »; `tagEnd` for none. */
  private nextCapital(from: number, tagEnd: number): number {
    const { units } = this;
    for (let i = from + 1; i < tagEnd; i++) {
      if (KIND_TABLE[units[i] ?? 0] !== UPPER) continue;
      if (((KIND_TABLE[units[i - 1] ?? 0] ?? 0) & (LOWER | DIGIT)) !== 0) return i;
    }
    return tagEnd;
  }
}

function isWord(units: Uint16Array, index: number): boolean {
  return WORD_FOLD[units[index] ?? 0] !== NO_WORD;
}
