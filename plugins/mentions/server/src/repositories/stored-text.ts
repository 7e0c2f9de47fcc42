import type { Core, Schema } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import { NO_TAGS, TAG_RELATIONS, type DocumentId, type TagRelation, type TagSet } from '../domain/decide/decisions';

export type Version = 'draft' | 'published';

/** One row of a text: a document in one locale and one version, with what the tagger needs of it. */
export interface StoredText {
  readonly id: number;
  readonly documentId: DocumentId;
  readonly locale: string;
  readonly version: Version;
  readonly values: Readonly<Record<string, unknown>>;
  readonly tags: TagSet;
}

export interface TextKey {
  readonly documentId: DocumentId;
  readonly locale: string;
  readonly version: Version;
}

/** The row of a text in the database; undefined where there is none. */
export async function findText(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  { documentId, locale, version }: TextKey
): Promise<StoredText | undefined> {
  const where = { documentId, ...localeFilter(strapi, uid, locale), ...versionFilter(strapi, uid, version) };
  const row: unknown = await strapi.db.query(uid).findOne({ where, populate: populateOf(strapi, uid, settings) });
  return isRow(row) ? toStoredText(row, settings, locale) : undefined;
}

/** The rows of a content type after a row id, in order of id, so that a long walk can be paged. */
export async function listTexts(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  page: { readonly afterId: number; readonly limit: number }
): Promise<StoredText[]> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { id: { $gt: page.afterId } },
    orderBy: { id: 'asc' },
    limit: page.limit,
    populate: populateOf(strapi, uid, settings),
  });
  return rows.filter(isRow).map((row) => toStoredText(row, settings, ''));
}

/** The tags of a document in every locale but one: what a new translation starts from. */
export async function tagsInOtherLocales(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  documentId: DocumentId
): Promise<TagSet> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { documentId },
    select: ['id', 'documentId'],
    populate: relationPopulate(settings),
  });
  return rows
    .filter(isRow)
    .map((row) => tagsOf(row, settings))
    .reduce(unionOf, NO_TAGS);
}

/**
 * Sets the tags of a row without touching its `updatedAt`: a draft does not count as modified because the tagger has
 * learnt a new word.
 */
export async function writeTags(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  rowId: number,
  tags: Readonly<Record<TagRelation, readonly number[]>>
): Promise<void> {
  const data = Object.fromEntries(
    TAG_RELATIONS.flatMap((relation) => {
      const attribute = settings.relations[relation];
      return attribute ? [[attribute, { set: tags[relation].map((id) => ({ id })) }]] : [];
    })
  );
  await strapi.db.query(uid).updateRelations(rowId, data);
}

/** Number of rows of a content type: every locale and version. */
export async function countTexts(strapi: Core.Strapi, uid: ContentTypeUID): Promise<number> {
  return strapi.db.query(uid).count();
}

function localeFilter(strapi: Core.Strapi, uid: ContentTypeUID, locale: string): { locale?: string } {
  return 'locale' in strapi.contentType(uid).attributes ? { locale } : {};
}

function versionFilter(strapi: Core.Strapi, uid: ContentTypeUID, version: Version): Record<string, unknown> {
  if (strapi.contentType(uid).options?.draftAndPublish !== true) return {};
  return { publishedAt: version === 'draft' ? { $null: true } : { $notNull: true } };
}

function populateOf(strapi: Core.Strapi, uid: ContentTypeUID, settings: TextSettings): Record<string, unknown> {
  const { attributes }: Schema.ContentType = strapi.contentType(uid);
  const components = settings.fields.filter((field) => attributes[field]?.type === 'component');
  return { ...relationPopulate(settings), ...Object.fromEntries(components.map((field) => [field, true])) };
}

function relationPopulate({ relations }: TextSettings): Record<string, unknown> {
  const names = TAG_RELATIONS.flatMap((relation) => relations[relation] ?? []);
  return Object.fromEntries(names.map((name) => [name, { select: ['id', 'documentId'] }]));
}

type Row = Readonly<Record<string, unknown>> & { readonly id: number; readonly documentId: string };

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'id' in value && 'documentId' in value;
}

function toStoredText(row: Row, settings: TextSettings, locale: string): StoredText {
  return {
    id: row.id,
    documentId: row.documentId,
    locale: typeof row['locale'] === 'string' ? row['locale'] : locale,
    version: row['publishedAt'] ? 'published' : 'draft',
    values: row,
    tags: tagsOf(row, settings),
  };
}

function tagsOf(row: Row, { relations }: TextSettings): TagSet {
  const ids = (relation: TagRelation): DocumentId[] => {
    const name = relations[relation];
    const entries = name ? row[name] : undefined;
    return Array.isArray(entries) ? entries.filter(isRow).map(({ documentId }) => documentId) : [];
  };
  return { platforms: ids('platforms'), mainPlatforms: ids('mainPlatforms'), features: ids('features') };
}

function unionOf(a: TagSet, b: TagSet): TagSet {
  const union = (relation: TagRelation): DocumentId[] => [...new Set([...a[relation], ...b[relation]])];
  return { platforms: union('platforms'), mainPlatforms: union('mainPlatforms'), features: union('features') };
}
