import type { Span } from '../text/span';

/** UTF-16 units on each side: a phrase or two. */
const REACH = 60;

/** The words around a place in a text, to the edge of its line at most; cut between words, with an ellipsis. */
export function surroundingsOf(text: string, { start, end }: Span): { left: string; right: string } {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return {
    left: endOf(text.slice(lineStart, start)),
    right: beginningOf(text.slice(end, lineEnd < 0 ? text.length : lineEnd)),
  };
}

function endOf(text: string): string {
  if (text.length <= REACH) return text.trimStart();
  const cut = text.slice(-REACH);
  return `…${cut.slice(cut.search(/\s/u) + 1)}`;
}

function beginningOf(text: string): string {
  if (text.length <= REACH) return text.trimEnd();
  const cut = text.slice(0, REACH);
  const lastSpace = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\u00a0'));
  return `${lastSpace < 0 ? cut : cut.slice(0, lastSpace)}…`;
}
