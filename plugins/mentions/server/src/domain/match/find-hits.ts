import { FOLD_TABLE, NO_WORD, PASSED_OVER, SKIPPED, SPACE, WORD_FOLD } from '../text/fold';
import type { Units } from '../text/units';
import {
  END,
  firstWordFrom,
  HASH,
  hashOf,
  MAX_SIGNS,
  mix,
  ONE_SPACE,
  SIGNS,
  WORD_SIZE,
  type ReadableWords,
} from '../text/words';
import { nextCapital } from './capitals';
import { HitList, type Hit } from './hit-list';
import {
  closed,
  CLOSING_SIGNS,
  findEdge,
  isSpelled,
  maybePair,
  maybeSingle,
  MORE_WORDS,
  NO_EDGE,
  NO_SPELLING,
  nodeAt,
  ROOT,
  spellingAt,
  withSigns,
  type WordTrie,
} from './word-trie';

/** What a spelling really stands for at a place (letter case, language, dates decide); undefined for nothing. */
export type Verify<Found> = (start: number, end: number, spelling: number) => Found | undefined;

const HASH_SIGN = 35;
const AT_SIGN = 64;
/** Spellings within spellings are few: « Facebook », « Facebook Ads », « Facebook Ads Manager ». */
const MAX_ENDS = 32;
/** A hashtag is read up to this many words from each of its words on. */
const MAX_TAG_WORDS = 8;
/** Characters; networks allow half as many. What is longer is no hashtag, but a word like any other. */
const MAX_TAG_LENGTH = 300;

export interface SearchOptions<Found> {
  /** Offsets; the whole text without them. */
  readonly from?: number;
  readonly to?: number;
  /** Whether something may take the place of a shorter hit that it overlaps and that begins before it. */
  readonly mayOvertake?: (found: Found) => boolean;
}

/**
 * All hits between two offsets, leftmost-longest, in order; a hit never overlaps another: one that a longer one overlaps
 * gives way to it. Words stay whole. Offsets are those of the text itself: only hashes of its folded words are looked at, and the letters of what they promise.
 */
export function findHits<Found>(
  trie: WordTrie,
  text: ReadableWords,
  verify: Verify<Found>,
  { from = 0, to = text.units.length, mayOvertake = () => true }: SearchOptions<Found> = {}
): Hit<Found>[] {
  return new Search(trie, text, verify, mayOvertake, from, to).run();
}

class Search<Found> {
  private readonly list = new HitList<Found>();
  private readonly units: Units;
  private readonly data: Int32Array;
  private readonly edges: Int32Array;
  /** Where spellings that begin at one place end, shortest first; used again from word to word. */
  private readonly ends: number[] = [];
  private readonly endSpellings: number[] = [];
  private endCount = 0;

  constructor(
    private readonly trie: WordTrie,
    private readonly text: ReadableWords,
    private readonly verify: Verify<Found>,
    private readonly mayOvertake: (found: Found) => boolean,
    private readonly from: number,
    private readonly to: number
  ) {
    this.units = text.units;
    this.data = text.words.data;
    this.edges = trie.edges;
  }

  run(): Hit<Found>[] {
    const { data, edges, to } = this;
    const { singles, pairs } = this.trie;
    const { count } = this.text.words;
    let reached = this.from;
    for (let word = firstWordFrom(this.text.words, this.from); word < count; word++) {
      const at = word * WORD_SIZE;
      const start = data[at] ?? 0;
      if (this.list.isFull) return this.list.hits;
      if (start >= to) break;
      if (start < reached) continue;
      if (data[at + SIGNS] !== ONE_SPACE) {
        reached = this.afterSigns(word, reached);
        if (start < reached) continue;
        if (this.isTag(start, data[at + END] ?? 0)) {
          reached = this.inTag(word);
          continue;
        }
      }
      const hash = data[at + HASH] ?? 0;
      const next = at + WORD_SIZE;
      if (!maybeSingle(singles, hash) && !maybePair(pairs, hash, data[next + HASH] ?? 0, data[next + SIGNS] ?? 0))
        continue;
      const edge = findEdge(edges, ROOT, hash);
      if (edge === NO_EDGE) continue;
      this.endCount = 0;
      this.walk(edge, word);
      const end = this.takeLongest(start);
      if (end > 0) reached = end === data[at + END] ? end : this.overtaken(word, end);
    }
    this.afterSigns(count, reached);
    return this.list.hits;
  }

  /**
   * « on Snap » gives way to « Snap Map » in « on Snap Map »: to a longer spelling that begins within the last hit and
   * ends beyond it. Gives where the text is read up to.
   */
  private overtaken(first: number, end: number): number {
    const { data, edges } = this;
    const { hits } = this.list;
    const hit = hits.at(-1);
    if (hit?.end !== end) return end;
    const longest = end - hit.start;
    for (let word = first + 1; word < this.text.words.count; word++) {
      const start = data[word * WORD_SIZE] ?? 0;
      if (start >= end) break;
      const edge = findEdge(edges, ROOT, data[word * WORD_SIZE + HASH] ?? 0);
      if (edge === NO_EDGE) continue;
      this.endCount = 0;
      this.walk(edge, word);
      if ((this.ends[this.endCount - 1] ?? 0) - start <= longest) continue;
      hits.pop();
      const taken = this.takeLongest(start);
      const other = hits.at(-1);
      if (taken - start > longest && other?.start === start && this.mayOvertake(other.found)) return taken;
      if (other?.start === start) hits.pop();
      hits.push(hit);
    }
    return end;
  }

  /** Takes the hits that begin with a sign before this word, and gives where the text is read up to. */
  private afterSigns(word: number, reached: number): number {
    const { units, data, to } = this;
    const { openings } = this.trie;
    const before = word === 0 ? 0 : (data[(word - 1) * WORD_SIZE + END] ?? 0);
    const end = Math.min(to, word < this.text.words.count ? (data[word * WORD_SIZE] ?? 0) : units.length);
    let i = Math.max(before, reached);
    while (i < end) {
      const isOpening = openings[FOLD_TABLE[units[i] ?? 0] ?? SKIPPED] === 1;
      i = (isOpening && this.fromSign(i, word)) || i + 1;
    }
    return Math.max(reached, i === end ? reached : i);
  }

  /** The end of the hit that begins with this sign before a word; 0 for none. */
  private fromSign(start: number, word: number): number {
    this.endCount = 0;
    this.noteClosings(ROOT, start);
    if (word < this.text.words.count) {
      const { data } = this;
      const signs = this.signsBetween(start, data[word * WORD_SIZE] ?? 0);
      const edge = findEdge(this.edges, ROOT, withSigns(data[word * WORD_SIZE + HASH] ?? 0, signs));
      if (edge !== NO_EDGE) this.walk(edge, word);
    }
    return this.takeLongest(start);
  }

  private signsBetween(start: number, end: number): number {
    const signs: number[] = [];
    for (let i = start; i < end && signs.length <= MAX_SIGNS; i++) {
      const sign = FOLD_TABLE[this.units[i] ?? 0] ?? SKIPPED;
      if (sign !== SKIPPED && !(sign === SPACE && signs.at(-1) === SPACE)) signs.push(sign);
    }
    return hashOf(signs);
  }

  /** Notes every spelling that ends with this edge or beyond it; the edge is that of a word of the text. */
  private walk(first: number, firstWord: number): void {
    const { data, edges } = this;
    const { count } = this.text.words;
    let edge = first;
    let word = firstWord;
    for (;;) {
      const end = data[word * WORD_SIZE + END] ?? 0;
      this.note(edge, end);
      const node = nodeAt(edges, edge);
      const follows = this.trie.follows[node] ?? 0;
      if ((follows & CLOSING_SIGNS) !== 0) this.noteClosings(node, end);
      if ((follows & MORE_WORDS) === 0 || ++word >= count) return;
      const at = word * WORD_SIZE;
      edge = findEdge(edges, node, withSigns(data[at + HASH] ?? 0, data[at + SIGNS] ?? 0));
      if (edge === NO_EDGE) return;
    }
  }

  /** Notes the spellings that go on from a node with signs alone. */
  private noteClosings(node: number, from: number): void {
    const { units } = this;
    let hash = hashOf([]);
    let last = SKIPPED;
    let signs = 0;
    for (let i = from; i < this.to && (WORD_FOLD[units[i] ?? 0] ?? NO_WORD) <= PASSED_OVER; i++) {
      const sign = FOLD_TABLE[units[i] ?? 0] ?? SKIPPED;
      if (sign === SKIPPED || (sign === SPACE && last === SPACE)) continue;
      if (++signs > MAX_SIGNS) return;
      last = sign;
      hash = mix(hash, sign);
      const edge = sign === SPACE ? NO_EDGE : findEdge(this.edges, node, closed(hash));
      if (edge !== NO_EDGE) this.note(edge, i + 1);
    }
  }

  private note(edge: number, end: number): void {
    const spelling = spellingAt(this.edges, edge);
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
      this.list.add({ start, end, found }, this.endSpellings[this.endCount] ?? NO_SPELLING);
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
  private isTag(start: number, end: number): boolean {
    if (end - start > MAX_TAG_LENGTH) return false;
    const { units } = this;
    const mark = start > 0 ? units[start - 1] : undefined;
    if (mark !== HASH_SIGN && mark !== AT_SIGN) return false;
    return start === 1 || WORD_FOLD[units[start - 2] ?? 0] === NO_WORD;
  }

  /** Takes the hits in a hashtag or handle, where a capital begins a word (@TwitterSafety); gives where they end. */
  private inTag(word: number): number {
    const tagEnd = this.data[word * WORD_SIZE + END] ?? 0;
    let i = this.data[word * WORD_SIZE] ?? 0;
    while (i < tagEnd) {
      this.endCount = 0;
      this.walkTag(i, word, tagEnd);
      i = this.takeLongest(i) || nextCapital(this.units, i, tagEnd);
    }
    return i;
  }

  private walkTag(start: number, word: number, tagEnd: number): void {
    const { units } = this;
    let hash = hashOf([]);
    let end = start;
    for (let words = 0; words < MAX_TAG_WORDS && end < tagEnd; words++) {
      const wordEnd = nextCapital(units, end, tagEnd);
      for (; end < wordEnd; end++) {
        const folded = WORD_FOLD[units[end] ?? 0] ?? NO_WORD;
        if (folded !== PASSED_OVER) hash = mix(hash, folded);
      }
      const edge = findEdge(this.edges, ROOT, hash);
      if (edge === NO_EDGE) continue;
      // Beyond the hashtag or handle, capitals begin no words.
      if (end === tagEnd) this.walk(edge, word);
      else this.note(edge, end);
    }
  }
}
