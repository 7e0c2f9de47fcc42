import type { Core } from '@strapi/strapi';

import type { ContentKind, DocumentId, Locale } from '../model';
import type { PreparedDocument } from '../prepare/prepared-document';
import { RECORDS } from './content-types';
import type { FieldHashes } from './field-hashes';
import { fieldNames } from './field-hashes';
import type { Row } from './rows';
import { isRow, rowsOf, stringOf } from './rows';

/** What is known of a text that was imported before. */
export interface ImportRecord {
  id: number;
  contentType: string;
  contentId: DocumentId;
  contentHash: string;
  fieldHashes: FieldHashes;
  /** Whether an import has published it. */
  published: boolean;
}

export interface RecordValues {
  kind: ContentKind;
  contentId: DocumentId;
  contentHash: string;
  fieldHashes: FieldHashes;
  published: boolean;
}

/** The record of a text in its locale. */
export async function findRecord(
  strapi: Core.Strapi,
  { source, sourceId, locale }: PreparedDocument
): Promise<ImportRecord | undefined> {
  const row: unknown = await strapi.db.query(RECORDS).findOne({ where: { source, sourceId, contentLocale: locale } });
  return isRow(row) ? toRecord(row) : undefined;
}

/** The records of the same text in other locales. */
export async function findTranslations(
  strapi: Core.Strapi,
  { source, sourceId, locale }: PreparedDocument
): Promise<ImportRecord[]> {
  const where = { source, sourceId, contentLocale: { $ne: locale } };
  const rows: unknown = await strapi.db.query(RECORDS).findMany({ where, orderBy: { id: 'asc' } });
  return rowsOf(rows).map(toRecord);
}

/** Creates the record of a text, or brings it up to date. */
export async function saveRecord(
  strapi: Core.Strapi,
  { source, sourceId, locale }: { source: string; sourceId: string; locale: Locale },
  { kind, ...values }: RecordValues,
  known: ImportRecord | undefined
): Promise<void> {
  const data = { source, sourceId, contentLocale: locale, contentType: kind, ...values };
  if (known) await strapi.db.query(RECORDS).update({ where: { id: known.id }, data });
  else await strapi.db.query(RECORDS).create({ data });
}

function toRecord(row: Row): ImportRecord {
  return {
    id: Number(row['id']),
    contentType: stringOf(row, 'contentType'),
    contentId: stringOf(row, 'contentId'),
    contentHash: stringOf(row, 'contentHash'),
    fieldHashes: toHashes(row['fieldHashes']),
    published: row['published'] === true,
  };
}

function toHashes(value: unknown): FieldHashes {
  const hashes: FieldHashes = {};
  if (!isRow(value)) return hashes;
  for (const name of fieldNames(value)) hashes[name] = stringOf(value, name);
  return hashes;
}
