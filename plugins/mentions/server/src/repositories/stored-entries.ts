import type { Core } from '@strapi/strapi';

import { addTo } from '../../../shared/multimap';
import { getSettings } from '../config/settings';
import type { Alias, Slug } from '../domain/catalogue/types';
import type { DocumentId } from '../domain/decide/decisions';
import { FIELDS_OF, type EntryType, type Field, type StoredEntry } from '../domain/transfer/entry';
import { languageOfLocale } from '../domain/transfer/languages';
import { toStoredAlias } from './catalogue-rows';
import { raw, tableOf } from './raw';

/** Where a page of entries ended. */
export interface EntryPlace {
  readonly documentId: DocumentId;
  readonly slug: Slug;
}

interface Row {
  readonly id: number;
  readonly documentId: DocumentId;
  readonly slug: string | null;
  readonly locale: string;
  readonly [attribute: string]: unknown;
}

/** The entries of a type that come after a place, by slug; no more than `limit`. */
export async function listStoredEntries(
  strapi: Core.Strapi,
  type: EntryType,
  after: EntryPlace | undefined,
  limit: number
): Promise<StoredEntry[]> {
  const table = tableOf(strapi, getSettings(strapi).catalogue[type].contentType);
  const places = await raw<EntryPlace>(
    strapi,
    `select document_id as "documentId", coalesce(min(slug), '') as slug from "${table}" group by document_id
     ${after ? `having (coalesce(min(slug), ''), document_id) > (?, ?)` : ''} order by 2, 1 limit ?`,
    after ? [after.slug, after.documentId, limit] : [limit]
  );
  const entries = await findEntries(strapi, type, { documentId: { $in: places.map(({ documentId }) => documentId) } });
  const byId = new Map(entries.map((entry) => [entry.documentId, entry]));
  return places.flatMap(({ documentId }) => byId.get(documentId) ?? []);
}

/** The entries of a type with these slugs. */
export async function findStoredEntries(
  strapi: Core.Strapi,
  type: EntryType,
  slugs: readonly Slug[]
): Promise<StoredEntry[]> {
  return findEntries(strapi, type, { slug: { $in: [...slugs] } });
}

async function findEntries(strapi: Core.Strapi, type: EntryType, where: object): Promise<StoredEntry[]> {
  const { aliases, feature, ...settings } = getSettings(strapi).catalogue;
  const owner = { [feature.owner]: { select: ['slug'] } };
  const populate = { [aliases]: true, ...(type === 'feature' ? owner : { domains: true }) };
  const { contentType } = type === 'feature' ? feature : settings.platform;
  const rows: Row[] = await strapi.db.query(contentType).findMany({ where, populate, orderBy: { id: 'asc' } });
  const byDocument = new Map<DocumentId, Row[]>();
  for (const row of rows) addTo(byDocument, row.documentId, row);
  return [...byDocument].map(([documentId, ofEntry]) => ({
    documentId,
    type,
    slug: ofEntry[0]?.slug ?? '',
    values: valuesOf(type, ofEntry, feature.owner),
    domains: componentsOf(ofEntry, 'domains').flatMap((one) => textOf(one, 'host')?.trim().toLowerCase() ?? []),
    aliases: componentsOf(ofEntry, aliases).flatMap(aliasOf),
  }));
}

function valuesOf(type: EntryType, rows: readonly Row[], owner: string): StoredEntry['values'] {
  const values: Partial<Record<Field, string>> = {};
  for (const field of FIELDS_OF[type]) {
    const [attribute = '', language] = field.split('.');
    const read = (row: Row) => (field === 'platform' ? textOf(row[owner], 'slug') : textOf(row, attribute));
    const ofLanguage = rows.filter(({ locale }) => language === undefined || languageOfLocale(locale) === language);
    const text = ofLanguage.map(read).find((one) => one !== undefined);
    if (text !== undefined) values[field] = text;
  }
  return values;
}

/** Those of the first row that has some: they are the same in every locale. */
function componentsOf(rows: readonly Row[], attribute: string): readonly object[] {
  const lists = rows.map((row) => row[attribute]).filter((list) => Array.isArray(list));
  const first: readonly unknown[] = lists.find((list) => list.length > 0) ?? [];
  return first.flatMap((one) => (typeof one === 'object' && one !== null ? [one] : []));
}

function aliasOf(component: object): Alias[] {
  const alias = toStoredAlias(component);
  return alias ? [{ ...alias, text: alias.text.trim() }] : [];
}

/** A text of a row as files have it: nothing around it, one kind of line end; undefined where it is empty. */
function textOf(value: unknown, attribute: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const text: unknown = Object.entries(value).find(([name]) => name === attribute)?.[1];
  return typeof text === 'string' ? text.replace(/\r\n?/gu, '\n').trim() || undefined : undefined;
}
