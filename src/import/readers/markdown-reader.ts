import path from 'node:path';

import { notices } from '../messages';
import type { Message, ReadItem, SourceDocument } from '../model';
import { reasonOf } from '../problem';
import type { InputFile } from './input-files';
import { readText } from './read-text';
import type { FrontMatter, MarkdownFile } from './front-matter';
import { readFrontMatter } from './front-matter';
import { map, seoOf, text, texts, trainingOf, unknownKeys } from './front-matter-fields';

/** Reads one Markdown file: one document, or the reason why not. */
export async function* readMarkdown(file: InputFile): AsyncGenerator<ReadItem> {
  const origin = `${file.shown}:1`;
  try {
    const { text: content, assumed } = await readText(file.path);
    const parsed = readFrontMatter(content);
    const notices = noticesOf(parsed.frontMatter, assumed);
    yield { kind: 'document', document: { ...toDocument(parsed, file), notices } };
  } catch (error) {
    yield { kind: 'failed', origin, reason: reasonOf(error) };
  }
}

function toDocument({ frontMatter, body, bodyLine }: MarkdownFile, file: InputFile): SourceDocument {
  const given = text(frontMatter, 'title');
  const headed = given ? undefined : headingAtTop(body);
  return {
    ...identity(frontMatter, file),
    ...optionalTexts(frontMatter),
    ...provenance(frontMatter),
    origin: `${file.shown}:${bodyLine}`,
    title: given ?? headed?.title ?? '',
    body: headed?.rest ?? body,
    bodyFormat: 'markdown',
    authors: texts(frontMatter, 'authors', 'author', 'trainers'),
    training: trainingOf(frontMatter),
    status: isDraft(frontMatter) ? 'draft' : 'published',
  };
}

/** Without an id of its own a text is known by where it lies in the folder. */
function identity(frontMatter: FrontMatter, file: InputFile): { source: string; sourceId: string } {
  return {
    source: text(frontMatter, 'source') ?? path.basename(file.root),
    sourceId: text(frontMatter, 'id', 'key') ?? file.relative,
  };
}

function optionalTexts(frontMatter: FrontMatter): Partial<SourceDocument> {
  const kind = text(frontMatter, 'kind', 'type');
  const locale = text(frontMatter, 'locale', 'lang');
  const slug = text(frontMatter, 'slug');
  const excerpt = text(frontMatter, 'excerpt', 'summary', 'description');
  const category = texts(frontMatter, 'category', 'categories')[0];
  const publishedOn = text(frontMatter, 'publishedOn', 'date');
  const seo = seoOf(frontMatter);
  return {
    ...(kind && { kind }),
    ...(locale && { locale }),
    ...(slug && { slug }),
    ...(excerpt && { excerpt }),
    ...(category && { category }),
    ...(publishedOn && { publishedOn }),
    ...(seo && { seo }),
  };
}

/** `source:` names an archive, or is shown to readers when it is a site, an address or `{ site, url }`. */
function provenance(frontMatter: FrontMatter): Partial<SourceDocument> {
  const source = map(frontMatter, 'source') ?? {};
  const name = text(frontMatter, 'source') ?? '';
  const address = [text(source, 'url'), text(frontMatter, 'sourceUrl', 'url'), name].find(isAddress);
  const site = text(source, 'site') ?? (isAddress(name) || isFileName(name) ? undefined : name);
  return { ...(site && { sourceSite: site }), ...(address && { sourceUrl: address }) };
}

function headingAtTop(body: string): { title: string; rest: string } | undefined {
  const match = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body);
  return match?.[1] ? { title: match[1], rest: body.slice(match[0].length) } : undefined;
}

function isDraft(frontMatter: FrontMatter): boolean {
  const status = text(frontMatter, 'status')?.toLowerCase() ?? 'published';
  return !['published', 'publish', 'publie', 'publié'].includes(status) || text(frontMatter, 'draft') === 'true';
}

function isAddress(value: string | undefined): value is string {
  return value !== undefined && /^https?:\/\/\S+$/.test(value);
}

function isFileName(value: string): boolean {
  return /\.(txt|md|html?|xml|json|csv)$/i.test(value);
}

function noticesOf(frontMatter: FrontMatter, assumedEncoding: boolean): Message[] {
  const unknown = unknownKeys(frontMatter);
  return [
    ...(assumedEncoding ? [notices.notUtf8()] : []),
    ...(unknown.length > 0 ? [notices.unknownKeys(unknown)] : []),
  ];
}
