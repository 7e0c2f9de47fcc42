import type { BlockWriter } from './block-writer';
import type { Context } from './context';
import type { HtmlElement, HtmlNode } from './html-tree';
import { attribute, childrenOf, isElement, textContent } from './html-tree';
import { walkToBlocks } from './walk';
import type { Block, Blocks, InlineNode, ListBlock, ListItem } from './types';

/**
 * A list becomes a list block; Strapi's items hold inline text only, so lists below an item follow it, and an item's
 * other blocks become its lines. Strapi numbers from 1: a list that starts elsewhere, or a numbered line alone, is
 * written out with its number, which is text to whoever wrote it.
 */
export function writeList(element: HtmlElement, context: Context, writer: BlockWriter): void {
  const items = childrenOf(element).filter(isContent);
  const start = Number(attribute(element, 'start') ?? 1);
  const numbered = element.tagName === 'ol';
  if (numbered && (start !== 1 || items.length === 1)) return writer.append(...numberedLines(items, start, context));
  const children = items.flatMap((item) => listChildren(item, context));
  if (children.length > 0) writer.append({ type: 'list', format: numbered ? 'ordered' : 'unordered', children });
}

function isContent(node: HtmlNode): boolean {
  return isElement(node) || textContent(node).trim() !== '';
}

function listChildren(node: HtmlNode, context: Context): ListBlock['children'] {
  const nodes = isElement(node) && node.tagName === 'li' ? childrenOf(node) : [node];
  return walkToBlocks(nodes, context).reduce<ListBlock['children']>(appendToList, []);
}

function appendToList(children: ListBlock['children'], block: Block): ListBlock['children'] {
  if (block.type === 'list') return [...children, indented(block)];
  const last = children.at(-1);
  if (last?.type !== 'list-item') return [...children, { type: 'list-item', children: block.children }];
  return [...children.slice(0, -1), withLine(last, block.children)];
}

function withLine(item: ListItem, line: readonly InlineNode[]): ListItem {
  return { type: 'list-item', children: [...item.children, { type: 'text', text: '\n' }, ...line] };
}

function indented(list: ListBlock): ListBlock {
  const children = list.children.map((child) => (child.type === 'list' ? indented(child) : child));
  return { ...list, indentLevel: (list.indentLevel ?? 0) + 1, children };
}

function numberedLines(items: readonly HtmlNode[], start: number, context: Context): Blocks {
  return items.flatMap((item, index) => {
    const nodes = isElement(item) ? childrenOf(item) : [item];
    return withNumber(walkToBlocks(nodes, context), `${start + index}. `);
  });
}

function withNumber(blocks: Blocks, number: string): Blocks {
  const [first, ...rest] = blocks;
  const text = { type: 'text', text: number } as const;
  if (first?.type === 'paragraph' || first?.type === 'heading') {
    return [{ ...first, children: [text, ...first.children] }, ...rest];
  }
  return [{ type: 'paragraph', children: [text] }, ...blocks];
}
