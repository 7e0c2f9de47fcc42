import { blocksToText } from './blocks-to-text';
import { htmlToBlocks } from './html-to-blocks';

/** HTML as plain text on one line: titles, names and excerpts of feeds, where entities and tags are common. */
export function plainText(html: string): string {
  return blocksToText(htmlToBlocks(html))
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
