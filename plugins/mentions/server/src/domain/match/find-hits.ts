import { FOLD_TABLE, SKIPPED, SPACE, WORD_TABLE } from '../text/fold';
import { step, type Trie } from './trie';

/** Where in the text some patterns stand; offsets are UTF-16 units. `patterns` are the numbers given to the trie. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly patterns: readonly number[];
}

/** Decides which of the patterns that end at one place really stand there (letter case, language, dates). */
export type Verify = (start: number, end: number, patterns: readonly number[]) => readonly number[];

const HASH = 35;
const AT = 64;
const NO_NODE = 0;
/** Aliases within aliases are few: « Facebook », « Facebook Ads », « Facebook Ads Manager ». */
const MAX_ENDS = 16;

/**
 * All hits in `text[from, to)`, leftmost-longest, in order; a hit never overlaps another, and words stay whole. The
 * text is read through the fold table, so nothing is copied and offsets need no mapping.
 */
export function findHits(trie: Trie, text: string, verify: Verify, from = 0, to = text.length): Hit[] {
  const hits: Hit[] = [];
  const ends: Ends = { offsets: new Int32Array(MAX_ENDS), nodes: new Int32Array(MAX_ENDS), count: 0 };
  let inTag = false; // inside a #hashtag or @handle, where a capital begins a word: @TwitterSafety
  let afterWord = from > 0 && WORD_TABLE[text.charCodeAt(from - 1)] === 1;
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const isWord = WORD_TABLE[unit] === 1;
    if (!isWord) inTag = (unit === HASH || unit === AT) && !afterWord;
    const wordStarts = !(isWord && afterWord) || (inTag && capitalBegins(text, i));
    afterWord = isWord;
    if (wordStarts && trie.roots[FOLD_TABLE[unit] ?? 0] !== NO_NODE) {
      walk(trie, text, i, to, inTag, ends);
      const hit = longestVerified(trie, i, ends, verify);
      if (hit) {
        hits.push(hit);
        i = hit.end;
        afterWord = WORD_TABLE[text.charCodeAt(i - 1)] === 1;
        continue;
      }
    }
    i++;
  }
  return hits;
}

/** The places at which a pattern ends, shortest first; reused from word to word. */
interface Ends {
  readonly offsets: Int32Array;
  readonly nodes: Int32Array;
  count: number;
}

/** Follows the trie from `start` and notes every pattern that ends at the end of a word. */
function walk(trie: Trie, text: string, start: number, to: number, inTag: boolean, ends: Ends): void {
  ends.count = 0;
  let node = NO_NODE;
  let afterSpace = false;
  for (let i = start; i < to; i++) {
    const folded = FOLD_TABLE[text.charCodeAt(i)] ?? SKIPPED;
    if (folded === SKIPPED) continue;
    if (folded === SPACE && afterSpace) continue;
    afterSpace = folded === SPACE;
    // A space ends the hashtag or handle: beyond it, capitals begin no words.
    inTag &&= !afterSpace;
    node = i === start ? (trie.roots[folded] ?? NO_NODE) : step(trie, node, folded);
    if (node === NO_NODE) return;
    if (trie.accepts[node] === undefined || ends.count === MAX_ENDS) continue;
    const end = endOfMarks(text, i + 1, to);
    if (!wordEnds(text, end, inTag)) continue;
    ends.offsets[ends.count] = end;
    ends.nodes[ends.count] = node;
    ends.count++;
  }
}

function longestVerified(trie: Trie, start: number, ends: Ends, verify: Verify): Hit | undefined {
  for (let index = ends.count - 1; index >= 0; index--) {
    const end = ends.offsets[index] ?? start;
    const patterns = verify(start, end, trie.accepts[ends.nodes[index] ?? NO_NODE] ?? []);
    if (patterns.length > 0) return { start, end, patterns };
  }
  return undefined;
}

/** A combining mark after the last letter belongs to the match. */
function endOfMarks(text: string, end: number, to: number): number {
  let i = end;
  while (i < to && FOLD_TABLE[text.charCodeAt(i)] === SKIPPED) i++;
  return i;
}

function wordEnds(text: string, end: number, inTag: boolean): boolean {
  if (end >= text.length) return true;
  const inside = WORD_TABLE[text.charCodeAt(end - 1)] === 1 && WORD_TABLE[text.charCodeAt(end)] === 1;
  return !inside || (inTag && capitalBegins(text, end));
}

/** True where a lower-case letter or digit is followed by a capital: « Twitter|Safety ». */
function capitalBegins(text: string, index: number): boolean {
  return /^[\p{Ll}\p{N}]\p{Lu}/u.test(text.slice(index - 1, index + 1));
}
