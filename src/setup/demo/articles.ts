import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { map, seoOf, text } from '../../import/readers/front-matter-fields';
import { ensureCover } from './covers';
import { type DemoDocument, type DemoText, required } from './files';
import type { References } from './references';
import { idsOf } from './references';
import { statusOf } from './status';

/** The media id of each cover by its name in the demo files. */
export type Covers = ReadonlyMap<string, number>;

/** Puts the covers that articles name into the media library. */
export async function uploadCovers(
  strapi: Core.Strapi,
  folder: string,
  articles: readonly DemoDocument[]
): Promise<Covers> {
  const names = new Set(articles.flatMap(({ fr }) => text(fr.frontMatter, 'cover') ?? []));
  const covers = new Map<string, number>();
  for (const name of names) covers.set(name, await ensureCover(strapi, path.join(folder, 'covers'), name));
  return covers;
}

/** Creates an article in the languages it has. What languages share comes from the French text. */
export async function createArticle(
  strapi: Core.Strapi,
  article: DemoDocument,
  references: References,
  covers: Covers
): Promise<void> {
  const documents = strapi.documents('api::article.article');
  const { documentId } = await documents.create({
    locale: 'fr',
    status: statusOf(article.fr),
    data: { ...localised(article.fr, references), ...shared(article.fr, covers) },
  });
  if (!article.en) return;
  await documents.update({
    documentId,
    locale: 'en',
    status: statusOf(article.en),
    data: localised(article.en, references),
  });
}

function localised(entry: DemoText, { authors, categories }: References) {
  return {
    title: required(entry, 'title'),
    slug: required(entry, 'slug'),
    excerpt: text(entry.frontMatter, 'excerpt'),
    body: entry.body,
    authors: idsOf(entry, 'authors', authors),
    category: idsOf(entry, 'category', categories)[0],
    seo: seoOf(entry.frontMatter),
  };
}

function shared({ frontMatter }: DemoText, covers: Covers) {
  const source = map(frontMatter, 'source');
  return {
    publishedOn: text(frontMatter, 'publishedOn'),
    cover: covers.get(text(frontMatter, 'cover') ?? ''),
    source: source && { site: text(source, 'site'), url: text(source, 'url') },
  };
}
