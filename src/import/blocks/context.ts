import type { Marks } from './marks';

/** What a line feed in the source means. */
export type LineFeeds =
  /** A space, as in HTML. */
  | 'space'
  /** One is a line break, two end the paragraph, as in WordPress. */
  | 'break'
  /** Kept with all other spaces, as in `<pre>`. */
  | 'verbatim';

/** What an element hands to the text below it. */
export interface Context {
  marks: Marks;
  link?: string;
  baseUrl?: string;
  lineFeeds: LineFeeds;
}
