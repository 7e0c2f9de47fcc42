import { htmlToBlocks, wordPressToBlocks } from '../blocks/html-to-blocks';
import { markdownToBlocks } from '../blocks/markdown-to-blocks';
import type { Blocks } from '../blocks/types';
import type { SourceDocument } from '../model';

/** The body of a text as blocks, links relative to the page it was on made absolute. */
export function bodyBlocks({ body, bodyFormat, sourceUrl }: SourceDocument): Blocks {
  if (bodyFormat === 'markdown') return markdownToBlocks(body, sourceUrl);
  if (bodyFormat === 'wordpress') return wordPressToBlocks(body, sourceUrl);
  return htmlToBlocks(body, sourceUrl ? { baseUrl: sourceUrl } : {});
}
