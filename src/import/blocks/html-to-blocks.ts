import type { Context, LineFeeds } from './context';
import { parseHtml } from './html-tree';
import { repairMarkup } from './repair-markup';
import type { Blocks } from './types';
import { walkToBlocks } from './walk';

export interface HtmlOptions {
  /** The page the HTML was on: relative links become absolute. */
  baseUrl?: string;
  /** `break` for WordPress content, whose paragraphs are separated by empty lines instead of `<p>`. */
  lineFeeds?: Exclude<LineFeeds, 'verbatim'>;
}

/**
 * Converts HTML to Strapi blocks without losing text: what has no block of its own (tables, definition lists,
 * figures) becomes paragraphs, images and embedded pages become links, scripts, styles and comments go.
 */
export function htmlToBlocks(html: string, { baseUrl, lineFeeds = 'space' }: HtmlOptions = {}): Blocks {
  const context: Context = { marks: {}, lineFeeds, ...(baseUrl ? { baseUrl } : {}) };
  return walkToBlocks(parseHtml(repairMarkup(html)), context);
}

/** WordPress stores classic posts without paragraphs, block-editor posts as plain HTML between `<!-- wp: -->` marks. */
export function wordPressToBlocks(html: string, baseUrl?: string): Blocks {
  const lineFeeds = html.includes('<!-- wp:') ? 'space' : 'break';
  return htmlToBlocks(html, { lineFeeds, ...(baseUrl ? { baseUrl } : {}) });
}
