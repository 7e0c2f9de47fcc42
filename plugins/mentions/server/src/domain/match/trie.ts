/**
 * A trie over folded text in three flat arrays. The children of a node stand next to each other, in order of their
 * character, so a step is a short scan of neighbouring memory; only the first step, with its many children, is a table.
 * 45,000 spellings take 3 MB.
 */
export interface Trie {
  /** For each UTF-16 unit, the node that a text beginning with it leads to; 0 for none. */
  readonly roots: Int32Array;
  /** The character that leads to each node. */
  readonly units: Uint16Array;
  /** The children of node n are the nodes from `children[n]` to `children[n + 1] - 1`. */
  readonly children: Int32Array;
  /** The numbers of the patterns that end at a node. */
  readonly accepts: readonly (readonly number[] | undefined)[];
}

interface Draft {
  readonly edges: Map<number, Draft>;
  readonly numbers: number[];
}

const NONE = 0;

/** Builds the trie of `[folded pattern, number]` pairs. A pattern may come with several numbers. */
export function buildTrie(patterns: Iterable<readonly [folded: string, number: number]>): Trie {
  const root = draft();
  for (const [folded, number] of patterns) {
    if (folded !== '') insert(root, folded, number);
  }

  // Breadth first, so that siblings get neighbouring numbers. Node 0 stands for “no node”.
  const nodes: { unit: number; node: Draft }[] = [{ unit: 0, node: draft() }, ...childrenOf(root)];
  const starts: number[] = [];
  for (let index = 0; index < nodes.length; index++) {
    starts.push(nodes.length);
    nodes.push(...childrenOf(nodes[index]?.node ?? draft()));
  }
  starts.push(nodes.length);

  const roots = new Int32Array(65_536);
  const rootCount = root.edges.size;
  for (let index = 1; index <= rootCount; index++) roots[nodes[index]?.unit ?? 0] = index;
  return {
    roots,
    units: Uint16Array.from(nodes, ({ unit }) => unit),
    children: Int32Array.from(starts),
    accepts: nodes.map(({ node }) => (node.numbers.length > 0 ? node.numbers : undefined)),
  };
}

/** The node after `node` for a folded UTF-16 unit; 0 where no pattern goes on this way. */
export function step({ units, children }: Trie, node: number, unit: number): number {
  const end = children[node + 1] ?? NONE;
  for (let child = children[node] ?? NONE; child < end; child++) {
    if (units[child] === unit) return child;
  }
  return NONE;
}

function draft(): Draft {
  return { edges: new Map(), numbers: [] };
}

function insert(root: Draft, folded: string, number: number): void {
  let node = root;
  for (let i = 0; i < folded.length; i++) {
    const unit = folded.charCodeAt(i);
    let next = node.edges.get(unit);
    if (!next) {
      next = draft();
      node.edges.set(unit, next);
    }
    node = next;
  }
  if (!node.numbers.includes(number)) node.numbers.push(number);
}

function childrenOf({ edges }: Draft): { unit: number; node: Draft }[] {
  return [...edges].sort(([a], [b]) => a - b).map(([unit, node]) => ({ unit, node }));
}
