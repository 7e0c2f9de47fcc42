import { FOLD_TABLE, SKIPPED, SPACE } from '../text/fold';
import { unitsOf } from '../text/units';
import { END, HASH, hashOf, mix, readWords, SIGNS, WORD_SIZE, type Words } from '../text/words';

/**
 * A trie over the words of folded spellings. An edge is the hash of a word together with that of the signs before it, so
 * a text is read a word at a time. Hashes may collide: whoever accepts a spelling compares its letters.
 */
export interface WordTrie {
  /**
   * The edges, by open addressing. Each takes EDGE_SIZE numbers: its hash, the node it leaves, the node it leads to (0
   * where the place is free), and the spelling that ends there, plus one. They lie beside each other, for a look-up costs
   * as much as the memory it waits for.
   */
  readonly edges: Int32Array;
  /** For each node what can come after it: MORE_WORDS, CLOSING_SIGNS, both or nothing. */
  readonly follows: Uint8Array;
  /** A bit for each word that is a spelling, or nearly: with signs before or after it. */
  readonly singles: Int32Array;
  /** A bit for each two words that a spelling begins with. In French, every other word begins one: « de », « la ». */
  readonly pairs: Int32Array;
  /** The folded spellings, by number. */
  readonly spellings: readonly string[];
  /** Spellings whose hashes all collide with those of the spelling in the key. */
  readonly clashes: ReadonlyMap<number, number>;
  /** 1 for each folded unit that is no letter and begins a spelling: « #pourtoi », « +1 ». */
  readonly openings: Uint8Array;
}

/** The node that every spelling leaves from. */
export const ROOT = 0;
export const NO_EDGE = -1;
export const NO_SPELLING = -1;
export const MORE_WORDS = 1;
/** A spelling goes on with signs alone: « Google+ », « bouton « partager » ». */
export const CLOSING_SIGNS = 2;

const EDGE_SIZE = 4;
const PARENT = 1;
const NODE = 2;
const SPELLING = 3;

/** Unlike any unit: sets signs at the end of a spelling apart from signs between two words. */
const END_OF_SPELLING = 0x1_0000;

/** The hash of an edge: that of a word and that of the signs before it. */
export function withSigns(wordHash: number, signsHash: number): number {
  return Math.imul(wordHash, 0x2545f491) ^ signsHash;
}

/** The hash of an edge: that of signs that end a spelling. */
export function closed(signsHash: number): number {
  return mix(signsHash, END_OF_SPELLING);
}

/** 256 Kbit: a few in a hundred of the words that are no spelling pass. */
const SINGLES_MASK = 2 ** 18 - 1;
const PAIRS_MASK = 2 ** 19 - 1;

/** False where no spelling is a word of this hash; true nearly always means that one is. */
export function maybeSingle(singles: Int32Array, hash: number): boolean {
  return hasBit(singles, (hash ^ (hash >>> 14)) & SINGLES_MASK);
}

/** False where no spelling begins with a word of the first hash and one of the second with the signs before it. */
export function maybePair(pairs: Int32Array, first: number, second: number, signs: number): boolean {
  return hasBit(pairs, pairBit(first, withSigns(second, signs)));
}

function pairBit(first: number, edge: number): number {
  const mixed = Math.imul(first ^ (edge >>> 7), 0x85ebca6b) ^ edge;
  return (mixed ^ (mixed >>> 12)) & PAIRS_MASK;
}

function hasBit(bits: Int32Array, bit: number): boolean {
  return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

function setBit(bits: Int32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/** The place of an edge; NO_EDGE where there is none. */
export function findEdge(edges: Int32Array, parent: number, hash: number): number {
  const place = placeOf(edges, parent, hash);
  return edges[place + NODE] === 0 ? NO_EDGE : place;
}

/** The node that an edge leads to. */
export function nodeAt(edges: Int32Array, edge: number): number {
  return edges[edge + NODE] ?? ROOT;
}

/** The spelling that ends with an edge; NO_SPELLING for none. */
export function spellingAt(edges: Int32Array, edge: number): number {
  return (edges[edge + SPELLING] ?? 0) - 1;
}

/** The place of an edge, or the free one where it belongs. */
function placeOf(edges: Int32Array, parent: number, hash: number): number {
  const mask = edges.length / EDGE_SIZE - 1;
  const mixed = Math.imul(hash ^ Math.imul(parent, 0x9e3779b1), 0x85ebca6b);
  for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const place = slot * EDGE_SIZE;
    if (edges[place + NODE] === 0 || (edges[place] === hash && edges[place + PARENT] === parent)) return place;
  }
}

/** Builds the trie of folded spellings, all different; a spelling’s number is its place in the list. */
export function buildWordTrie(spellings: readonly string[]): WordTrie {
  const words = readWords(unitsOf(spellings.join('\n')));
  const draft = new Draft(words.count + spellings.length);
  let word = 0;
  let offset = 0;
  spellings.forEach((spelling, number) => {
    const first = word;
    const end = offset + spelling.length;
    while (word < words.count && (words.data[word * WORD_SIZE] ?? 0) < end) word++;
    draft.add(spelling, number, { words, offset, first, count: word - first });
    offset = end + 1;
  });
  return draft.trie(spellings);
}

/** The words of a spelling among those of all spellings. */
interface SpellingWords {
  readonly words: Words;
  /** Where the spelling begins. */
  readonly offset: number;
  /** Its first word and how many there are. */
  readonly first: number;
  readonly count: number;
}

const FIRST_EDGES = 1024;

class Draft {
  private edges = new Int32Array(FIRST_EDGES * EDGE_SIZE);
  private nodeCount = 1;
  private readonly follows: Uint8Array;
  private readonly singles = new Int32Array((SINGLES_MASK + 1) / 32);
  private readonly pairs = new Int32Array((PAIRS_MASK + 1) / 32);
  private readonly openings = new Uint8Array(65_536);
  private readonly clashes = new Map<number, number>();

  constructor(mostNodes: number) {
    this.follows = new Uint8Array(mostNodes + 1);
  }

  add(spelling: string, number: number, { words: { data }, offset, first, count }: SpellingWords): void {
    let edge = NO_EDGE;
    let end = 0;
    for (let word = first; word < first + count; word++) {
      const at = word * WORD_SIZE;
      const hash = data[at + HASH] ?? 0;
      const start = (data[at] ?? 0) - offset;
      if (word > first) {
        const next = withSigns(hash, data[at + SIGNS] ?? 0);
        if (word === first + 1) setBit(this.pairs, pairBit(data[first * WORD_SIZE + HASH] ?? 0, next));
        edge = this.extend(edge, next, MORE_WORDS);
      } else if (start === 0) edge = this.edge(ROOT, hash);
      else edge = this.open(spelling, withSigns(hash, hashOf(unitsOf(spelling.slice(0, start)))));
      end = (data[at + END] ?? 0) - offset;
    }
    if (count === 1) this.setSingle(data[first * WORD_SIZE + HASH] ?? 0);
    if (end < spelling.length) {
      const hash = closed(hashOf(unitsOf(spelling.slice(end))));
      edge = edge === NO_EDGE ? this.open(spelling, hash) : this.extend(edge, hash, CLOSING_SIGNS);
    }
    if (edge !== NO_EDGE) this.accept(edge, number);
  }

  trie(spellings: readonly string[]): WordTrie {
    const { edges, follows, singles, pairs, openings, clashes } = this;
    return { edges, follows, singles, pairs, openings, clashes, spellings };
  }

  private setSingle(hash: number): void {
    setBit(this.singles, (hash ^ (hash >>> 14)) & SINGLES_MASK);
  }

  private open(spelling: string, hash: number): number {
    this.openings[spelling.charCodeAt(0)] = 1;
    return this.edge(ROOT, hash);
  }

  private extend(edge: number, hash: number, follows: number): number {
    const node = nodeAt(this.edges, edge);
    this.follows[node] = (this.follows[node] ?? 0) | follows;
    return this.edge(node, hash);
  }

  private edge(parent: number, hash: number): number {
    const known = findEdge(this.edges, parent, hash);
    if (known !== NO_EDGE) return known;
    // At most half of the places are taken, so that a search for a free one is short.
    if (2 * this.nodeCount * EDGE_SIZE >= this.edges.length) this.grow();
    return putEdge(this.edges, [hash, parent, this.nodeCount++, 0]);
  }

  private grow(): void {
    const larger = new Int32Array(2 * this.edges.length);
    for (let place = 0; place < this.edges.length; place += EDGE_SIZE) {
      if (this.edges[place + NODE] !== 0) putEdge(larger, this.edges.subarray(place, place + EDGE_SIZE));
    }
    this.edges = larger;
  }

  private accept(edge: number, number: number): void {
    const known = spellingAt(this.edges, edge);
    if (known === NO_SPELLING) this.edges[edge + SPELLING] = number + 1;
    else this.clashes.set(number, this.clashes.get(known) ?? NO_SPELLING).set(known, number);
  }
}

function putEdge(edges: Int32Array, edge: ArrayLike<number>): number {
  const place = placeOf(edges, edge[PARENT] ?? ROOT, edge[0] ?? 0);
  edges.set(edge, place);
  return place;
}

/** True where the units from `start` to `end` fold to the spelling. */
export function isSpelled(units: Uint16Array, start: number, end: number, spelling: string): boolean {
  let at = 0;
  let last = SKIPPED;
  for (let i = start; i < end; i++) {
    const folded = FOLD_TABLE[units[i] ?? 0] ?? SKIPPED;
    if (folded === SKIPPED || (folded === SPACE && last === SPACE)) continue;
    if (folded !== spelling.charCodeAt(at)) return false;
    last = folded;
    at++;
  }
  return at === spelling.length;
}
