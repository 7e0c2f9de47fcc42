import type { Core } from '@strapi/strapi';

import type { ContentKind, DocumentId, Locale } from '../model';
import { CONTENT_TYPES } from './content-types';
import type { Row } from './rows';
import { isRow, rowsOf, stringOf } from './rows';

export type Status = 'draft' | 'published';

/** Which document, in which locale. */
export interface DocumentKey {
  kind: ContentKind;
  id: DocumentId;
  locale: Locale;
}

/**
 * The part of Strapi's documents service that is used here. Which fields a text has is decided when it is prepared, and
 * checked by Strapi when it is saved.
 */
interface DocumentStore {
  create(params: { locale: Locale; data: Row; status: Status }): Promise<{ documentId: DocumentId }>;
  update(params: {
    documentId: DocumentId;
    locale: Locale;
    data: Row;
    status: Status;
  }): Promise<{ documentId: DocumentId } | null>;
}

function storeOf(strapi: Core.Strapi, kind: ContentKind): DocumentStore {
  const store: unknown = strapi.documents(CONTENT_TYPES[kind]);
  if (!isStore(store)) throw new Error(`Strapi has no documents of type ${CONTENT_TYPES[kind]}`);
  return store;
}

function isStore(store: unknown): store is DocumentStore {
  return typeof store === 'object' && store !== null && 'create' in store && 'update' in store;
}

const POPULATE = {
  article: { source: true, seo: true, category: true, authors: true },
  'training-session': { objectives: true, dates: true, trainers: true },
} as const;

/** The draft of a document as it is now, its components and people with it; `undefined` when there is none. */
export async function findDraft(strapi: Core.Strapi, { kind, id, locale }: DocumentKey): Promise<Row | undefined> {
  const where = { documentId: id, locale, publishedAt: null };
  const row: unknown = await strapi.db.query(CONTENT_TYPES[kind]).findOne({ where, populate: POPULATE[kind] });
  return isRow(row) ? row : undefined;
}

/** Whether any locale of a document is there. */
export async function documentExists(strapi: Core.Strapi, kind: ContentKind, id: DocumentId): Promise<boolean> {
  return (await strapi.db.query(CONTENT_TYPES[kind]).count({ where: { documentId: id } })) > 0;
}

export async function isPublished(strapi: Core.Strapi, { kind, id, locale }: DocumentKey): Promise<boolean> {
  const where = { documentId: id, locale, publishedAt: { $notNull: true } };
  return (await strapi.db.query(CONTENT_TYPES[kind]).count({ where })) > 0;
}

/** Creates a document, or the locale of one that has others; gives its id. */
export async function createDocument(
  strapi: Core.Strapi,
  { kind, id, locale }: Omit<DocumentKey, 'id'> & { id: DocumentId | undefined },
  data: Row,
  status: Status
): Promise<DocumentId> {
  const documents = storeOf(strapi, kind);
  const saved = id
    ? await documents.update({ documentId: id, locale, data, status })
    : await documents.create({ locale, data, status });
  if (!saved) throw new Error(`Strapi saved no ${kind} in ${locale}`);
  return saved.documentId;
}

export async function updateDocument(
  strapi: Core.Strapi,
  { kind, id, locale }: DocumentKey,
  data: Row,
  status: Status
): Promise<void> {
  await storeOf(strapi, kind).update({ documentId: id, locale, data, status });
}

/** The English or local names of the platforms a document is tagged with. */
export async function platformNames(strapi: Core.Strapi, { kind, id, locale }: DocumentKey): Promise<string[]> {
  const where = { documentId: id, locale, publishedAt: null };
  const row: unknown = await strapi.db.query(CONTENT_TYPES[kind]).findOne({ where, populate: { platforms: true } });
  return isRow(row) ? rowsOf(row['platforms']).map((platform) => stringOf(platform, 'name')) : [];
}

/** The slugs of other documents of that locale that begin like this one. */
export async function takenSlugs(
  strapi: Core.Strapi,
  kind: ContentKind,
  locale: Locale,
  base: string,
  own?: DocumentId
): Promise<Set<string>> {
  const rows: unknown = await strapi.db
    .query(CONTENT_TYPES[kind])
    .findMany({ where: { locale, slug: { $startsWith: base } }, select: ['slug', 'documentId'] });
  const others = rowsOf(rows).filter((row) => stringOf(row, 'documentId') !== own);
  return new Set(others.map((row) => stringOf(row, 'slug')));
}
