import type { DocumentText, Sentence } from '../text/document';
import type { Span } from '../text/span';

/** What leads to a platform that another one is compared with. */
const COMPARING =
  /(?:^|[^\p{L}])(?:à la|à la manière d[e’']|à l[’']instar d[e’']|à l[’']image d[e’']|façon|(?:comme|tout comme)(?: (?:le font|le fait|c[’']est le cas))?(?: (?:sur|chez))?|just like|unlike|similar to|contrairement à|face à|pour concurrencer) ?$/iu;
const COMPARING_LENGTH = 32;

/** True for a platform named for comparison alone: « à la Snapchat », « comme TikTok », “unlike Facebook”. */
export function isCompared({ text }: DocumentText, { start }: Span): boolean {
  return COMPARING.test(text.slice(Math.max(0, start - COMPARING_LENGTH), start));
}

/** What leads to a platform that the rest of its sentence is about, and what follows it. */
const OPENING = /^\P{L}*(?:sur|dans|chez|avec|côté|du côté de|pour|on|in|with|over on|for) ?(?:l[’'])?$/iu;
const OPENING_LENGTH = 20;
const OPENED = /^\s?[,:]/u;
const OPENED_LENGTH = 3;

/** True for « Sur Viadeo, même chose dans les hubs », “On LinkedIn: …”. */
export function opensSentence({ text }: DocumentText, sentence: Sentence, platform: Span): boolean {
  return (
    platform.start - sentence.start <= OPENING_LENGTH &&
    OPENING.test(text.slice(sentence.start, platform.start)) &&
    OPENED.test(text.slice(platform.end, platform.end + OPENED_LENGTH))
  );
}

const LATTER = /(?:^|[^\p{L}])(?:ce dernier|cette dernière|celui-ci|celle-ci|the latter)(?!\p{L})/iu;

/** True for a sentence that goes on with the last of those named before: « Sur ce dernier, … », “the latter”. */
export function namesTheLatter({ text }: DocumentText, { start, end }: Sentence): boolean {
  return LATTER.test(text.slice(start, end));
}
