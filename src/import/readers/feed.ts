import { plainText } from '../blocks/plain-text';
import type { SourceDocument } from '../model';
import type { InputFile } from './input-files';
import { localeOfLanguage } from './language';
import type { XmlField, XmlFields } from './xml-item';

/** An item of an RSS 2.0 feed or an entry of an Atom feed. Its source is the channel's link, its id the `guid` or `id`. */
export function fromFeed(item: XmlFields, channel: XmlFields, file: InputFile): Omit<SourceDocument, 'origin'> {
  const link = linkOf(item);
  const full = contentOf(item, 'content:encoded') ?? contentOf(item, 'content');
  const summary = contentOf(item, 'description') ?? contentOf(item, 'summary');
  const title = item.all('title')[0];
  return {
    source: linkOf(channel) ?? channel.text('id') ?? file.relative,
    sourceId: item.text('guid', 'id') ?? link ?? '',
    title: title ? plainText(htmlOf(title, 'html')) : '',
    body: full ?? summary ?? '',
    bodyFormat: 'html',
    authors: authorsOf(item),
    status: 'published',
    ...(link && { sourceUrl: link }),
    ...(full && summary && { excerpt: plainText(summary) }),
    ...optional(item, channel),
  };
}

function optional(item: XmlFields, channel: XmlFields): Partial<SourceDocument> {
  const locale = localeOfLanguage(channel.text('language', 'dc:language'));
  const publishedOn = item.text('pubDate', 'published', 'updated', 'dc:date');
  const sourceSite = plainText(channel.text('title') ?? '');
  const [category] = item
    .all('category')
    .map(({ text, attributes }) => plainText(text || attributes['label'] || attributes['term'] || ''));
  return {
    ...(locale && { locale }),
    ...(publishedOn && { publishedOn }),
    ...(sourceSite && { sourceSite }),
    ...(category && { category }),
  };
}

/** RSS writes a link as text, Atom as an attribute; the one to the page has no `rel`, or `alternate`. */
function linkOf(fields: XmlFields): string | undefined {
  const written = fields.text('link');
  if (written) return written;
  const pages = fields.all('link').filter(({ attributes }) => ['alternate', undefined].includes(attributes['rel']));
  return pages.map(({ attributes }) => attributes['href']).find((href) => href);
}

function contentOf(item: XmlFields, name: string): string | undefined {
  const field = item.all(name).find(({ text }) => text.trim() !== '');
  return field ? htmlOf(field, name === 'content' || name === 'summary' ? 'text' : 'html') : undefined;
}

/** Atom says what its text is, and means plain text when it does not; RSS means HTML. */
function htmlOf({ text, attributes }: XmlField, assumed: 'html' | 'text'): string {
  const type = attributes['type'] ?? assumed;
  return type === 'text'
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replace(/\n{2,}/g, '<br><br>')
    : text;
}

function authorsOf(item: XmlFields): string[] {
  const names = [...item.all('dc:creator'), ...item.all('author/name')].map(({ text }) => plainText(text));
  if (names.length > 0) return names.filter((name) => name !== '');
  // RSS writes « address (name) ».
  const name = /\(([^)]+)\)/.exec(item.text('author') ?? '')?.[1];
  return name ? [plainText(name)] : [];
}
