import MarkdownIt from 'markdown-it';

import { htmlToBlocks } from './html-to-blocks';
import { keepWords } from './markdown-source';
import type { Blocks } from './types';

const parser = createParser();

/**
 * Converts Markdown (CommonMark, tables, strikethrough, bare addresses, HTML inside) to Strapi blocks.
 *
 * Texts that were never meant as Markdown keep their lines: a single line feed is a line break, and an indented line is
 * no code.
 *
 * @param markdown without front matter
 * @param baseUrl the page it comes from: relative links become absolute
 */
export function markdownToBlocks(markdown: string, baseUrl?: string): Blocks {
  return htmlToBlocks(markdownToHtml(markdown), baseUrl ? { baseUrl } : {});
}

/** The HTML that Markdown stands for, with every line feed of a paragraph as `<br>`. */
export function markdownToHtml(markdown: string): string {
  return parser.render(keepWords(markdown.replace(/\r\n?/g, '\n')));
}

function createParser(): MarkdownIt {
  const markdownIt = new MarkdownIt({ html: true, breaks: true, linkify: true });
  markdownIt.disable('code');
  markdownIt.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // Which addresses a link may carry is decided once, for HTML and Markdown alike; the text stays either way.
  markdownIt.validateLink = () => true;
  return markdownIt;
}
