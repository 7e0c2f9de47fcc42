import type { Context } from './context';
import type { HtmlNode } from './html-tree';
import { walkToBlocks } from './walk';
import type { Block, Blocks, InlineNode, QuoteBlock } from './types';

/** The blocks of a quotation: its paragraphs are the lines of one quote, its lists and code stay what they are. */
export function quoteBlocks(nodes: readonly HtmlNode[], context: Context): Blocks {
  return walkToBlocks(nodes, context).reduce<Block[]>(appendQuoted, []);
}

function appendQuoted(quoted: Block[], block: Block): Block[] {
  if (block.type === 'list' || block.type === 'code') return [...quoted, block];
  const last = quoted.at(-1);
  if (last?.type !== 'quote') return [...quoted, { type: 'quote', children: [...block.children] }];
  return [...quoted.slice(0, -1), joinLines(last, block.children)];
}

function joinLines(quote: QuoteBlock, line: readonly InlineNode[]): QuoteBlock {
  return { type: 'quote', children: [...quote.children, { type: 'text', text: '\n' }, ...line] };
}
