import { plainText } from '../blocks/plain-text';
import type { SourceDocument } from '../model';
import { dayOf } from './dates';
import { localeOfLanguage } from './language';
import type { InputFile } from './input-files';
import type { XmlFields } from './xml-item';

const KINDS: Record<string, string> = {
  post: 'article',
  'training-session': 'training-session',
  training: 'training-session',
  formation: 'training-session',
};

/** Whether an item is one of a WordPress export (WXR), and not of a feed. */
export function isWordPress(item: XmlFields): boolean {
  return item.has('wp:post_type');
}

/** What kind of WordPress item this is when it is none to import: pages, images, menus, revisions. */
export function skippedKind(item: XmlFields): string | undefined {
  const type = item.text('wp:post_type');
  return type !== undefined && !(type in KINDS) ? type : undefined;
}

/** A post of a WordPress export. Its source is the site's address, its id the post's `guid`. */
export function fromWordPress(item: XmlFields, channel: XmlFields, file: InputFile): Omit<SourceDocument, 'origin'> {
  const body = item.text('content:encoded') ?? '';
  return {
    source: channel.text('wp:base_blog_url', 'wp:base_site_url', 'link') ?? file.relative,
    sourceId: item.text('guid', 'wp:post_id', 'link') ?? '',
    kind: KINDS[item.text('wp:post_type') ?? 'post'] ?? 'article',
    title: plainText(item.text('title') ?? ''),
    body,
    bodyFormat: 'wordpress',
    authors: authorsOf(item, channel),
    status: item.text('wp:status') === 'publish' ? 'published' : 'draft',
    ...optional(item, channel),
  };
}

function optional(item: XmlFields, channel: XmlFields): Partial<SourceDocument> {
  const locale = localeOfLanguage(channel.text('language'));
  const slug = item.text('wp:post_name');
  const excerpt = plainText(item.text('excerpt:encoded') ?? '');
  const publishedOn = publicationDay(item);
  const sourceUrl = item.text('link');
  const sourceSite = plainText(channel.text('title') ?? '');
  const category = categoryOf(item);
  return {
    ...(locale && { locale }),
    ...(slug && { slug }),
    ...(excerpt && { excerpt }),
    ...(publishedOn && { publishedOn }),
    ...(sourceUrl && { sourceUrl }),
    ...(sourceSite && { sourceSite }),
    ...(category && { category }),
  };
}

/** Drafts carry `0000-00-00`, which is no date. */
function publicationDay(item: XmlFields): string | undefined {
  const written = [item.text('wp:post_date'), item.text('pubDate')];
  return written.map((date) => (date ? dayOf(date) : undefined)).find((day) => day !== undefined);
}

/** The first category that is not WordPress's own "uncategorised". */
function categoryOf(item: XmlFields): string | undefined {
  return item
    .all('category')
    .filter(({ attributes }) => attributes['domain'] === 'category')
    .filter(({ attributes }) => !/^(uncategori[sz]ed|non-classe)$/.test(attributes['nicename'] ?? ''))
    .map(({ text }) => plainText(text))
    .find((name) => name !== '');
}

/** `dc:creator` is a login; the channel knows the name behind it. */
function authorsOf(item: XmlFields, channel: XmlFields): string[] {
  const login = item.text('dc:creator');
  if (!login) return [];
  const index = channel.all('wp:author/wp:author_login').findIndex(({ text }) => text.trim() === login);
  const name = channel.all('wp:author/wp:author_display_name')[index]?.text.trim();
  return [plainText(name || login)];
}
