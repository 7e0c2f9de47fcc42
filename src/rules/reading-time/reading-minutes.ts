const wordsPerMinute = 230;

/**
 * How many minutes it takes to read a body of blocks: at least one when there is a word, none when there is not.
 * @param body whatever a client sent; Strapi checks later that these are blocks
 */
export function readingMinutes(body: unknown): number | null {
  const words = countWords(textOf(body));
  return words === 0 ? null : Math.max(1, Math.round(words / wordsPerMinute));
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Words end where blocks and list items do, and go on where bold text or a link begins within them. */
function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (typeof node !== 'object' || node === null || !('type' in node)) return '';
  if (node.type === 'text') return 'text' in node && typeof node.text === 'string' ? node.text : '';
  const inner = 'children' in node ? textOf(node.children) : '';
  return node.type === 'link' ? inner : `${inner}\n`;
}
