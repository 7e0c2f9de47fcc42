import type { SaxesTagPlain } from 'saxes';

/** The start tag again, for XHTML that stands in a feed as elements instead of text. */
export function startTag(tag: SaxesTagPlain): string {
  const attributes = Object.entries(tag.attributes).map(
    ([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`
  );
  return `<${tag.name}${attributes.join('')}${tag.isSelfClosing ? '/' : ''}>`;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
