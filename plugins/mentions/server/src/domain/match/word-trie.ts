import { FOLD_TABLE, NO_WORD, SKIPPED, SPACE, WORD_FOLD } from '../text/fold';

/**
 * A trie over the words of folded spellings. An edge is the hash of a word together with the signs that separate it
 * from the one before, so a text is read a word at a time and most words cost a single look-up. Hashes may collide:
 * whoever accepts a spelling compares its letters.
 */
export interface WordTrie {
  /** One bit for each hash that a spelling begins with: nearly every other word of a text ends here. */
  readonly firstWords: Int32Array;
  /** Edges by open addressing: for each slot the hash, the node it leaves, and the node it leads to. */
  readonly hashes: Int32Array;
  readonly parents: Int32Array;
  readonly nodes: Int32Array;
  /** For each node the spelling that ends there, or NO_SPELLING. */
  readonly accepts: Int32Array;
  /** For each node what can come after it: MORE_WORDS, CLOSING_SIGNS, both or nothing. */
  readonly follows: Uint8Array;
  /** The folded spellings, by number. */
  readonly spellings: readonly string[];
  /** Spellings whose hashes all collide with those of the spelling in the key. */
  readonly clashes: ReadonlyMap<number, number>;
  /** 1 for each folded unit that is no letter and begins a spelling: « #pourtoi », « +1 ». */
  readonly openings: Uint8Array;
}

export const ROOT = 0;
export const NO_NODE = -1;
export const NO_SPELLING = -1;
export const MORE_WORDS = 1;
/** A spelling goes on with signs alone: « Google+ », « bouton « partager » ». */
export const CLOSING_SIGNS = 2;

/** What a hash begins with (FNV-1a, 32 bits). */
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Unlike any unit: sets signs at the end of a spelling apart from signs between two words. */
const END_OF_SPELLING = 0x1_0000;

const FILTER_MASK = 2 ** 18 - 1;

/** The hash with one more unit. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** The hash of signs that end a spelling. */
export function closed(hash: number): number {
  return mix(hash, END_OF_SPELLING);
}

/** False where no spelling begins with a word of this hash; true nearly always means that one does. */
export function mayBegin(firstWords: Int32Array, hash: number): boolean {
  const bit = filterBit(hash);
  return (((firstWords[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

function filterBit(hash: number): number {
  return (hash ^ (hash >>> 14)) & FILTER_MASK;
}

type Edges = Pick<WordTrie, 'hashes' | 'parents' | 'nodes'>;

/** The node that an edge leads to; NO_NODE where there is none. */
export function follow(edges: Edges, parent: number, hash: number): number {
  return edges.nodes[slotOf(edges, parent, hash)] ?? NO_NODE;
}

/** The slot of an edge, or the free one where it belongs. */
function slotOf({ hashes, parents, nodes }: Edges, parent: number, hash: number): number {
  const mask = nodes.length - 1;
  const mixed = Math.imul(hash ^ Math.imul(parent, 0x9e3779b1), 0x85ebca6b);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (nodes[slot] !== NO_NODE && (hashes[slot] !== hash || parents[slot] !== parent)) slot = (slot + 1) & mask;
  return slot;
}

/** Builds the trie of folded spellings, all different; a spelling’s number is its place in the list. */
export function buildWordTrie(spellings: readonly string[]): WordTrie {
  const draft = new Draft(Math.max(16, 4 * spellings.length));
  spellings.forEach((spelling, number) => draft.add(spelling, number));
  return draft.trie(spellings);
}

class Draft {
  private edges: Edges;
  private nodeCount = 1;
  private accepts: Int32Array;
  private follows: Uint8Array;
  private readonly firstWords = new Int32Array((FILTER_MASK + 1) / 32);
  private readonly openings = new Uint8Array(65_536);
  private readonly clashes = new Map<number, number>();

  constructor(nodes: number) {
    this.edges = emptyEdges(2 ** Math.ceil(Math.log2(2 * nodes)));
    this.accepts = new Int32Array(nodes).fill(NO_SPELLING);
    this.follows = new Uint8Array(nodes);
  }

  add(spelling: string, number: number): void {
    let node = ROOT;
    let at = 0;
    while (at < spelling.length) {
      const { hash, signs, end } = readWord(spelling, at);
      const isClosing = signs === end - at;
      if (at === 0) this.open(spelling, hash, signs);
      else this.follows[node] = (this.follows[node] ?? 0) | (isClosing ? CLOSING_SIGNS : MORE_WORDS);
      node = this.edge(node, isClosing ? closed(hash) : hash);
      at = end;
    }
    if (node !== ROOT) this.accept(node, number);
  }

  trie(spellings: readonly string[]): WordTrie {
    const { edges, accepts, follows, firstWords, openings, clashes } = this;
    return { ...edges, accepts, follows, firstWords, openings, clashes, spellings };
  }

  private open(spelling: string, hash: number, signs: number): void {
    if (signs > 0) {
      this.openings[spelling.charCodeAt(0)] = 1;
      return;
    }
    const bit = filterBit(hash);
    this.firstWords[bit >>> 5] = (this.firstWords[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  private edge(parent: number, hash: number): number {
    const known = follow(this.edges, parent, hash);
    if (known !== NO_NODE) return known;
    const node = this.nodeCount++;
    if (node >= this.accepts.length) this.grow();
    setEdge(this.edges, parent, hash, node);
    return node;
  }

  private grow(): void {
    const { hashes, parents, nodes } = this.edges;
    const edges = emptyEdges(2 * nodes.length);
    nodes.forEach((node, slot) => {
      if (node !== NO_NODE) setEdge(edges, parents[slot] ?? ROOT, hashes[slot] ?? SEED, node);
    });
    const accepts = new Int32Array(2 * this.accepts.length).fill(NO_SPELLING);
    const follows = new Uint8Array(accepts.length);
    accepts.set(this.accepts);
    follows.set(this.follows);
    Object.assign(this, { edges, accepts, follows });
  }

  private accept(node: number, number: number): void {
    const known = this.accepts[node] ?? NO_SPELLING;
    if (known === NO_SPELLING) this.accepts[node] = number;
    else this.clashes.set(number, this.clashes.get(known) ?? NO_SPELLING).set(known, number);
  }
}

function emptyEdges(slots: number): Edges {
  const array = (): Int32Array => new Int32Array(slots);
  return { hashes: array(), parents: array(), nodes: array().fill(NO_NODE) };
}

function setEdge(edges: Edges, parent: number, hash: number, node: number): void {
  const slot = slotOf(edges, parent, hash);
  edges.hashes[slot] = hash;
  edges.parents[slot] = parent;
  edges.nodes[slot] = node;
}

/** The next word of a folded spelling with the signs before it. */
function readWord(spelling: string, from: number): { hash: number; signs: number; end: number } {
  let hash = SEED;
  let end = from;
  const isSign = (index: number): boolean => WORD_FOLD[spelling.charCodeAt(index)] === NO_WORD;
  while (end < spelling.length && isSign(end)) hash = mix(hash, spelling.charCodeAt(end++));
  const signs = end - from;
  while (end < spelling.length && !isSign(end)) hash = mix(hash, spelling.charCodeAt(end++));
  return { hash, signs, end };
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
