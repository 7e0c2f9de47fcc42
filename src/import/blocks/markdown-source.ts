const FENCE = /^ {0,3}(```|~~~)/;

/**
 * Keeps as text what Markdown would take for markup and drop: « + 20 % » at the start of a line, the star of
 * « client*e*s », « [MAJ]: fait », which reads as the definition of a link.
 *
 * @param markdown as written
 * @returns Markdown that shows the same words
 */
export function keepWords(markdown: string): string {
  let fenced = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) fenced = !fenced;
      return fenced ? line : keepWordsOfLine(line);
    })
    .join('\n');
}

function keepWordsOfLine(line: string): string {
  return line
    .replace(/^(\s*)\+(?=\s+\d)/, '$1\\+')
    .replace(/(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])/gu, '\\*')
    .replace(/^(\s*)\[(?=[^\]]+\]:(?!\s*<?(https?:|mailto:|www\.|[/#.])))/i, '$1\\[');
}
