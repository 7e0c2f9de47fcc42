import type { Context } from './context';
import type { HtmlElement, HtmlNode } from './html-tree';
import { childrenOf, isElement } from './html-tree';
import { contextWithin, walkToBlocks } from './walk';
import type { Blocks, InlineNode, ParagraphBlock } from './types';

const SECTIONS = new Set(['thead', 'tbody', 'tfoot']);

/** A table becomes one paragraph a row, its cells between bars; a row that lays out a page becomes its blocks. */
export function tableBlocks(table: HtmlElement, context: Context): Blocks {
  return childrenOf(table).flatMap((node) => {
    if (!isElement(node)) return walkToBlocks([node], context);
    if (SECTIONS.has(node.tagName)) return tableBlocks(node, context);
    return node.tagName === 'tr' ? rowBlocks(node, context) : walkToBlocks([node], context);
  });
}

function rowBlocks(row: HtmlElement, context: Context): Blocks {
  const cells = childrenOf(row)
    .map((cell) => cellBlocks(cell, context))
    .filter((blocks) => blocks.length > 0);
  const lines = cells.map(soleParagraph);
  if (cells.length === 0) return [];
  if (lines.some((line) => line === undefined)) return cells.flat();
  return [{ type: 'paragraph', children: joinCells(lines.flatMap((line) => (line ? [line] : []))) }];
}

function cellBlocks(cell: HtmlNode, context: Context): Blocks {
  if (!isElement(cell)) return walkToBlocks([cell], context);
  return walkToBlocks(childrenOf(cell), contextWithin(cell, context));
}

function soleParagraph(blocks: Blocks): ParagraphBlock | undefined {
  const [first] = blocks;
  return blocks.length === 1 && first?.type === 'paragraph' ? first : undefined;
}

function joinCells(cells: readonly ParagraphBlock[]): InlineNode[] {
  return cells.flatMap((cell, index) =>
    index === 0 ? cell.children : [{ type: 'text' as const, text: ' | ' }, ...cell.children]
  );
}
