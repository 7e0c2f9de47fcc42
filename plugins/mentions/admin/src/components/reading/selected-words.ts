import type { ReadField } from '../../../../shared/document-tags';
import { type Choice, toWholeWords } from '../../reading/word-cursor';

interface Point {
  readonly field: string;
  readonly offset: number;
}

/** The words that the mouse has selected within an element, as a place in a field; undefined for none. */
export function selectedWords(root: HTMLElement, fields: readonly ReadField[]): Choice | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return undefined;
  const from = pointAt(range.startContainer, range.startOffset);
  const to = pointAt(range.endContainer, range.endOffset);
  const read = fields.find(({ field }) => field === from?.field);
  if (!from || !read) return undefined;
  // A selection that goes on into the next field ends with its own.
  const end = to?.field === from.field ? to.offset : read.text.length;
  const place = toWholeWords(read.text, { start: from.offset, end });
  return place && { field: read.field, ...place };
}

/** The place in a field of a point in the page; runs carry where they begin. */
function pointAt(node: Node, offset: number): Point | undefined {
  const child = node instanceof HTMLElement ? (node.childNodes[offset] ?? node.lastChild) : undefined;
  const isPast = node instanceof HTMLElement && offset >= node.childNodes.length;
  const element = child instanceof HTMLElement ? child : node.parentElement;
  const run = (child instanceof HTMLElement ? runIn(child) : undefined) ?? closestRun(node) ?? runIn(element);
  const field = run?.dataset['field'];
  const start = Number(run?.dataset['start']);
  if (!run || field === undefined || Number.isNaN(start)) return undefined;
  if (!(node instanceof HTMLElement)) return { field, offset: start + offset };
  return { field, offset: isPast ? start + (run.textContent?.length ?? 0) : start };
}

function closestRun(node: Node): HTMLElement | undefined {
  return node.parentElement?.closest<HTMLElement>('[data-start]') ?? undefined;
}

function runIn(element: HTMLElement | null): HTMLElement | undefined {
  if (element?.dataset['start'] !== undefined) return element;
  return element?.querySelector<HTMLElement>('[data-start]') ?? undefined;
}
