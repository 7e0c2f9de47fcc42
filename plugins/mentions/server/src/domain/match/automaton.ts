import { FOLD_TABLE, SKIPPED, SPACE, WORD_TABLE } from '../text/fold';

/** Where in the text some patterns stand; offsets are UTF-16 units. `patterns` are the numbers given to the builder. */
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
const ROOT = 1;

/**
 * A trie over folded text, walked from every word start; leftmost-longest, words stay whole. It reads the text itself
 * through the fold table, so nothing is copied and offsets need no mapping.
 */
export interface Automaton {
  readonly next: Int32Array;
  readonly classOf: Uint8Array;
  readonly classes: number;
  readonly accepts: ReadonlyMap<number, readonly number[]>;
  readonly accepting: Uint8Array;
}

/** Builds the automaton of `[folded pattern, number]` pairs. A pattern may come with several numbers. */
export function buildAutomaton(patterns: Iterable<readonly [folded: string, number: number]>): Automaton {
  const entries = [...patterns].filter(([folded]) => folded.length > 0);
  const classOf = new Uint8Array(65_536);
  let classes = 1;
  for (const [folded] of entries) {
    for (let i = 0; i < folded.length; i++) {
      const unit = folded.charCodeAt(i);
      if (classOf[unit] !== 0) continue;
      if (classes > 255) throw new RangeError('The aliases use more than 255 different characters.');
      classOf[unit] = classes++;
    }
  }

  const capacity = entries.reduce((sum, [folded]) => sum + folded.length, ROOT + 1);
  const next = new Int32Array(capacity * classes);
  const accepts = new Map<number, number[]>();
  let nodes = ROOT + 1;
  for (const [folded, number] of entries) {
    let node = ROOT;
    for (let i = 0; i < folded.length; i++) {
      const edge = node * classes + (classOf[folded.charCodeAt(i)] ?? 0);
      if (next[edge] === NO_NODE) next[edge] = nodes++;
      node = next[edge] ?? NO_NODE;
    }
    const numbers = accepts.get(node) ?? [];
    if (!numbers.includes(number)) numbers.push(number);
    accepts.set(node, numbers);
  }

  const accepting = new Uint8Array(nodes);
  for (const node of accepts.keys()) accepting[node] = 1;
  // The fold is compiled into the classes: the walk then looks up each unit of the text once.
  const textClassOf = new Uint8Array(65_536);
  for (let unit = 0; unit < 65_536; unit++) textClassOf[unit] = classOf[FOLD_TABLE[unit] ?? 0] ?? 0;
  return { next: next.slice(0, nodes * classes), classOf: textClassOf, classes, accepts, accepting };
}

/** All hits of the automaton in `text[from, to)`, leftmost-longest, in order; a hit never overlaps another. */
export function findHits(automaton: Automaton, text: string, verify: Verify, from = 0, to = text.length): Hit[] {
  const hits: Hit[] = [];
  let inTag = false; // inside a #hashtag or @handle, where a capital begins a word: @TwitterSafety
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    const isWord = WORD_TABLE[unit] === 1;
    const afterWord = i > 0 && WORD_TABLE[text.charCodeAt(i - 1)] === 1;
    if (!isWord) inTag = (unit === HASH || unit === AT) && !afterWord;
    const wordStarts = !(isWord && afterWord) || (inTag && capitalBegins(text, i));
    if (wordStarts) {
      const hit = longestHit(automaton, text, i, to, inTag, verify);
      if (hit) {
        hits.push(hit);
        i = hit.end;
        continue;
      }
    }
    i++;
  }
  return hits;
}

function longestHit(
  { next, classOf, classes, accepting, accepts }: Automaton,
  text: string,
  start: number,
  to: number,
  inTag: boolean,
  verify: Verify,
): Hit | undefined {
  let node = ROOT;
  let found: Hit | undefined;
  let afterSpace = false;
  for (let i = start; i < to; i++) {
    const unit = text.charCodeAt(i);
    const folded = FOLD_TABLE[unit];
    if (folded === SKIPPED && i > start) continue;
    if (folded === SPACE && afterSpace) continue;
    afterSpace = folded === SPACE;
    node = next[node * classes + (classOf[unit] ?? 0)] ?? NO_NODE;
    if (node === NO_NODE) return found;
    if (accepting[node] === 0) continue;

    const end = endOfMarks(text, i + 1, to);
    if (!wordEnds(text, end, inTag)) continue;
    const patterns = verify(start, end, accepts.get(node) ?? []);
    if (patterns.length > 0) found = { start, end, patterns };
  }
  return found;
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
  const before = text.charAt(index - 1);
  const here = text.charAt(index);
  return /[\p{Ll}\p{N}]/u.test(before) && /\p{Lu}/u.test(here);
}
