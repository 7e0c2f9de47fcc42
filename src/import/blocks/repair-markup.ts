import { KNOWN_ELEMENTS, RAW_TEXT } from './elements';

/**
 * Keeps the text that an HTML parser would lose: `<prénom>` written as words, a comment or a `<script>` that nothing
 * closes, an `<iframe/>` closed the XML way (for HTML it stays open to the end of the page).
 *
 * @param html HTML as found
 * @returns HTML whose parse tree holds all of its text
 */
export function repairMarkup(html: string): string {
  const closed = new Set(Array.from(html.matchAll(/<\/([a-z][^\s/>]*)/gi), (match) => nameOf(match)));
  return html.replace(
    /<(!--|!\[CDATA\[|[!?/]?)([^\s/>]*)([^<>]*>)?/g,
    (tag, sign: string, name: string, rest = '', at: number) => {
      if (sign === '!--') return html.includes('-->', at + 4) ? tag : escapeStart(tag);
      if (sign === '![CDATA[' || sign === '!' || sign === '?')
        return rest || name.endsWith('>') ? tag : escapeStart(tag);
      if (!/^[a-z]/i.test(name)) return tag;
      return repairTag(
        { tag, name: name.toLowerCase(), rest, closing: sign === '/' },
        closed,
        html.slice(at + tag.length)
      );
    }
  );
}

/** Left open, these are closed at once; the others (`<title>`…) are then words about HTML, and kept. */
const HIDDEN = new Set(['script', 'style', 'iframe', 'noembed', 'noframes']);

interface Tag {
  tag: string;
  name: string;
  rest: string;
  closing: boolean;
}

function repairTag({ tag, name, rest, closing }: Tag, closed: Set<string>, after: string): string {
  if (!KNOWN_ELEMENTS.has(name)) return closing || closed.has(name) || rest.endsWith('/>') ? tag : escapeStart(tag);
  if (closing || !RAW_TEXT.has(name)) return tag;
  if (closesLater(name, after)) return tag;
  return rest && HIDDEN.has(name) ? `${tag}</${name}>` : escapeStart(tag);
}

function closesLater(name: string, after: string): boolean {
  return new RegExp(`</${name}[\\s/>]`, 'i').test(after);
}

function escapeStart(tag: string): string {
  return `&lt;${tag.slice(1)}`;
}

function nameOf(match: RegExpMatchArray): string {
  return (match[1] ?? '').toLowerCase();
}
