import { blockText, inlineText } from '../blocks/blocks-to-text';
import type { Block, Blocks, InlineNode, ListBlock } from '../blocks/types';

/** One line of a sheet: its text, and the piece of a block that holds it, to put it back unharmed. */
export interface Line {
  text: string;
  block: Block;
  /** The block it was cut from, and into how many lines. */
  from: Block;
  siblings: number;
}

/** Cuts blocks into lines: a paragraph at its line breaks, a list at its items, anything else as one. */
export function linesOf(blocks: Blocks): Line[] {
  return blocks.flatMap((from) => {
    const parts = partsOf(from);
    return parts.map((block) => ({ text: blockText(block).trim(), block, from, siblings: parts.length }));
  });
}

/** Puts lines back together: a block whose lines are all there is the block it was, the others stand alone. */
export function blocksOf(lines: readonly Line[]): Blocks {
  const blocks: Blocks = [];
  for (let index = 0; index < lines.length;) {
    const group = sameBlockFrom(lines, index);
    const [first] = group;
    if (first) blocks.push(...(group.length === first.siblings ? [first.from] : group.map((line) => line.block)));
    index += group.length;
  }
  return blocks;
}

function sameBlockFrom(lines: readonly Line[], start: number): Line[] {
  const from = lines[start]?.from;
  const end = lines.findIndex((line, index) => index > start && line.from !== from);
  return lines.slice(start, end === -1 ? undefined : end);
}

function partsOf(block: Block): Block[] {
  if (block.type === 'list') return listParts(block);
  if (block.type !== 'paragraph') return [block];
  return splitAtLineBreaks(block.children)
    .filter((children) => inlineText(children).trim() !== '')
    .map((children) => ({ type: 'paragraph', children }));
}

function listParts(list: ListBlock): Block[] {
  return list.children.flatMap((child): Block[] => {
    if (child.type === 'list') return listParts(child);
    return [{ type: 'list', format: list.format, children: [child] }];
  });
}

function splitAtLineBreaks(nodes: readonly InlineNode[]): InlineNode[][] {
  const lines: InlineNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'link') {
      lines.at(-1)?.push(node);
      continue;
    }
    node.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...node, text });
    });
  }
  return lines;
}
