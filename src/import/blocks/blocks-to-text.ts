import type { Block, Blocks, InlineNode, ListBlock } from './types';

/** The text of blocks: one line each block, list item or line break. */
export function blocksToText(blocks: Blocks): string {
  return blocks.flatMap(blockLines).join('\n');
}

/** The text of one block. */
export function blockText(block: Block): string {
  return blockLines(block).join('\n');
}

/** The text of inline nodes, links by their text. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map((node) => (node.type === 'link' ? inlineText(node.children) : node.text)).join('');
}

function blockLines(block: Block): string[] {
  return block.type === 'list' ? listLines(block) : [inlineText(block.children)];
}

function listLines(list: ListBlock): string[] {
  return list.children.flatMap((child) => (child.type === 'list' ? listLines(child) : [inlineText(child.children)]));
}
