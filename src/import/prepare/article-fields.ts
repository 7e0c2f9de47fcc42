import type { SourceDocument } from '../model';
import { bodyBlocks } from './body-blocks';
import { named, people } from './named';
import type { Fields } from './prepared-document';

/** The fields of an article; what the source does not say is not among them, and stays what editors made it. */
export function articleFields(document: SourceDocument): Fields {
  const { title, excerpt, publishedOn, seo } = document;
  const source = sourceOf(document);
  const category = document.category ? named(document.category) : undefined;
  const authors = people(document.authors);
  return {
    title,
    body: bodyBlocks(document),
    ...(excerpt && { excerpt }),
    ...(publishedOn && { publishedOn }),
    ...(source && { source }),
    ...(seo && { seo }),
    ...(category && { category }),
    ...(authors.length > 0 && { authors }),
  };
}

function sourceOf({ sourceSite, sourceUrl }: SourceDocument): Fields['source'] {
  if (!sourceSite && !sourceUrl) return undefined;
  return { ...(sourceSite && { site: sourceSite }), ...(sourceUrl && { url: sourceUrl }) };
}
