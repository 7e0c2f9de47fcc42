import { BlockWriter } from './block-writer';
import type { Context } from './context';
import { BLOCK_LEVEL, CLOSED_BLOCKS, DROPPED, EMBEDS, LISTS } from './elements';
import { writeEmbed, writeImage } from './embedded';
import type { HtmlElement, HtmlNode } from './html-tree';
import { attribute, childrenOf, isElement, textContent, textOf } from './html-tree';
import { linkAddress } from './links';
import { writeList } from './lists';
import { marksWithin } from './marks';
import { writeCode } from './code';
import { quoteBlocks } from './quotes';
import { tableBlocks } from './tables';
import type { Blocks, HeadingLevel } from './types';

/** Converts nodes on their own, as blocks. */
export function walkToBlocks(nodes: readonly HtmlNode[], context: Context): Blocks {
  const writer = new BlockWriter();
  walk(nodes, context, writer);
  return writer.finish();
}

/** Converts nodes into the blocks of `writer`, going on with its current paragraph. */
export function walk(nodes: readonly HtmlNode[], context: Context, writer: BlockWriter): void {
  for (const node of nodes) {
    const text = textOf(node);
    if (text !== undefined) writer.text(withLineFeeds(text, context), context.marks, context.link);
    else if (isElement(node)) walkElement(node, context, writer);
  }
}

function walkElement(element: HtmlElement, context: Context, writer: BlockWriter): void {
  const name = element.tagName;
  if (DROPPED.has(name)) return;
  if (name === 'br') return writer.lineBreak();
  if (name === 'hr') return writer.endParagraph();
  if (name === 'img' || name === 'image') return writeImage(element, context, writer);
  if (EMBEDS.has(name)) return writeEmbed(element, context, writer);
  if (/^h[1-6]$/.test(name)) return writeHeading(element, context, writer);
  if (LISTS.has(name)) return writeList(element, context, writer);
  if (name === 'pre' || name === 'xmp' || name === 'listing') return writeCode(element, context, writer);
  if (name === 'blockquote') return writer.append(...quoteBlocks(childrenOf(element), context));
  if (name === 'table') return writer.append(...tableBlocks(element, context));
  if (name === 'noscript' && textContent(element).trim() === '') return;
  walkChildren(element, context, writer);
}

function walkChildren(element: HtmlElement, context: Context, writer: BlockWriter): void {
  const onItsOwn = BLOCK_LEVEL.has(element.tagName);
  if (onItsOwn) writer.endParagraph();
  walk(childrenOf(element), contextWithin(element, context), writer);
  if (onItsOwn) writer.endParagraph();
}

export function contextWithin(element: HtmlElement, context: Context): Context {
  const inner: Context = { ...context, marks: marksWithin(element, context.marks) };
  if (CLOSED_BLOCKS.has(element.tagName) && inner.lineFeeds === 'break') inner.lineFeeds = 'space';
  if (element.tagName !== 'a') return inner;
  const link = linkAddress(attribute(element, 'href'), context.baseUrl);
  return link ? { ...inner, link } : inner;
}

function writeHeading(element: HtmlElement, context: Context, writer: BlockWriter): void {
  const inner = new BlockWriter();
  walk(childrenOf(element), { ...context, lineFeeds: 'space' }, inner);
  if (inner.blocks.length > 0) return writer.append(...inner.finish());
  writer.heading(headingLevel(element.tagName), inner.takePieces());
}

function headingLevel(tagName: string): HeadingLevel {
  const levels: HeadingLevel[] = [1, 2, 3, 4, 5, 6];
  return levels.find((level) => tagName === `h${level}`) ?? 2;
}

function withLineFeeds(text: string, { lineFeeds }: Context): string {
  if (lineFeeds === 'verbatim') return text;
  if (lineFeeds === 'space') return text.replace(/[ \t\r\n\f]+/g, ' ');
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\f]+/g, ' ')
    .replace(/ ?\n ?/g, '\n');
}
