import type { Core, Schema } from '@strapi/strapi';

import { isDraftAndPublish, type Version } from '../config/edited-version';
import type { ContentTypeUID, TextSettings } from '../config/settings';
import { NO_TAGS, TAG_RELATIONS, type DocumentId, type TagRelation, type TagSet } from '../domain/decide/decisions';
import { raw, tableOf } from './raw';
import { isColumn, tagsIn, textColumns, valuesIn } from './text-columns';

export type { Version };

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

/**
 * Every locale and version of some documents, drafts first. Their rows are locked until the transaction ends: nobody
 * saves a text between its being read and its being tagged. `whenBusy: 'skip'` leaves out the documents that somebody is
 * saving right now.
 */
export async function lockTexts(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  documentIds: readonly DocumentId[],
  whenBusy: 'wait' | 'skip'
): Promise<{ texts: StoredText[]; busy: DocumentId[] }> {
  const table = tableOf(strapi, uid);
  const all = await raw<RowKey>(strapi, `select id, document_id from "${table}" where document_id = any(?)`, [
    documentIds,
  ]);
  const skip = whenBusy === 'skip' ? 'skip locked' : '';
  const locked = await raw<RowKey>(
    strapi,
    `select id, document_id from "${table}" where id = any(?) order by id for no key update ${skip}`,
    [all.map(({ id }) => id)]
  );
  const free = new Set(locked.map(({ id }) => id));
  const busy = new Set(all.filter(({ id }) => !free.has(id)).map(({ document_id }) => document_id));
  const ids = locked.filter(({ document_id }) => !busy.has(document_id)).map(({ id }) => id);
  return { texts: await findTexts(strapi, uid, settings, ids), busy: [...busy] };
}

interface RowKey {
  readonly id: number;
  readonly document_id: DocumentId;
}

/** Every locale and version of some documents, drafts first, only to look at. */
export async function findTextsOf(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  documentIds: readonly DocumentId[]
): Promise<StoredText[]> {
  const rows = await raw<{ id: number }>(
    strapi,
    `select id from "${tableOf(strapi, uid)}" where document_id = any(?)`,
    [documentIds]
  );
  return findTexts(
    strapi,
    uid,
    settings,
    rows.map(({ id }) => id)
  );
}

/** The texts of one version after a row id, in order of id, so that a long walk can be paged; only to look at. */
export async function listTexts(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  { version, afterId, limit }: { readonly version: Version; readonly afterId: number; readonly limit: number }
): Promise<StoredText[]> {
  const rows: unknown[] = await strapi.db.query(uid).findMany({
    where: { id: { $gt: afterId }, ...versionFilter(strapi, uid, version) },
    orderBy: { id: 'asc' },
    limit,
    populate: populateOf(strapi, uid, settings),
  });
  return rows.filter(isRow).map((row) => toStoredText(row, settings, ''));
}

/** The texts in some rows, drafts first. */
export async function findTexts(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  rowIds: readonly number[]
): Promise<StoredText[]> {
  if (rowIds.length === 0) return [];
  const fields = settings.date === undefined ? settings.fields : [...settings.fields, settings.date];
  const texts = fields.every((field) => isColumn(strapi, uid, field))
    ? await findPlainTexts(strapi, uid, settings, fields, rowIds)
    : await findTextsWithComponents(strapi, uid, settings, rowIds);
  return [...texts.filter(({ version }) => version === 'draft'), ...texts.filter(({ version }) => version !== 'draft')];
}

/** In one statement: an archive is read page by page, and Strapi’s own way takes one more for each relation. */
async function findPlainTexts(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  fields: readonly string[],
  rowIds: readonly number[]
): Promise<StoredText[]> {
  const { attributes } = strapi.contentType(uid);
  const locale = 'locale' in attributes ? 'text.locale' : `''`;
  const version = isDraftAndPublish(strapi, uid) ? 'text.published_at is null' : 'false';
  const rows = await raw<PlainRow>(
    strapi,
    `select text.id as "row:id", text.document_id as "row:document", ${locale} as "row:locale", ${version} as "row:draft",
       ${textColumns(strapi, uid, settings, fields).join(', ')}
     from "${tableOf(strapi, uid)}" as text where text.id = any(?) order by text.id`,
    [rowIds]
  );
  return rows.map((row) => ({
    id: row['row:id'],
    documentId: row['row:document'],
    locale: row['row:locale'] ?? '',
    version: row['row:draft'] ? 'draft' : 'published',
    values: valuesIn(strapi, uid, row, fields),
    tags: tagsIn(row),
  }));
}

interface PlainRow {
  readonly 'row:id': number;
  readonly 'row:document': DocumentId;
  readonly 'row:locale': string | null;
  readonly 'row:draft': boolean;
  readonly [column: string]: unknown;
}

async function findTextsWithComponents(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  rowIds: readonly number[]
): Promise<StoredText[]> {
  const rows: unknown[] = await strapi.db
    .query(uid)
    .findMany({ where: { id: { $in: [...rowIds] } }, populate: populateOf(strapi, uid, settings) });
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

/** Restricts a query to a locale, where the type has locales. */
export function localeFilter(strapi: Core.Strapi, uid: ContentTypeUID, locale: string): { locale?: string } {
  return 'locale' in strapi.contentType(uid).attributes ? { locale } : {};
}

/** Restricts a query to a version, where the type has drafts. */
export function versionFilter(strapi: Core.Strapi, uid: ContentTypeUID, version: Version): Record<string, unknown> {
  if (!isDraftAndPublish(strapi, uid)) return {};
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
