import { type PlainTextBuilder } from './plain-text';

/** A node of Strapi’s blocks field: links, lists, list items, quotes, headings, code, images, text. */
interface Node {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly children?: unknown;
  readonly level?: unknown;
}

const INLINE = new Set(['text', 'link']);

/**
 * Writes a blocks value as plain text. Siblings within a block join without a separator, so that a word in which only
 * one half is bold stays whole. The `alt` of an image is not text of the article.
 */
export function writeBlocks(builder: PlainTextBuilder, blocks: readonly unknown[], path: string): void {
  blocks.forEach((block, index) => {
    if (isNode(block)) writeNode(builder, block, `${path}.${index}`);
  });
}

function writeNode(builder: PlainTextBuilder, node: Node, path: string): void {
  if (typeof node.text === 'string') {
    builder.append(node.text, path);
    return;
  }
  const children = Array.isArray(node.children) ? node.children : [];
  const write = (): void => writeBlocks(builder, children, `${path}.children`);
  if (typeof node.type === 'string' && INLINE.has(node.type)) write();
  else builder.block(write, levelOf(node));
}

/** Of a heading; 1 where it has none, so that it stands under no other. */
function levelOf({ type, level }: Node): number | undefined {
  if (type !== 'heading') return undefined;
  return typeof level === 'number' ? level : 1;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
