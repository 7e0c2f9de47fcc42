import type { Core } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import { TAG_RELATIONS, type DocumentId, type TagSet } from '../domain/decide/decisions';
import { joinTableOf } from './join-table';
import { fromJson, tableOf } from './raw';

/** True for a field that is a column of the text’s own table; components are tables of their own. */
export function isColumn(strapi: Core.Strapi, uid: ContentTypeUID, field: string): boolean {
  return strapi.contentType(uid).attributes[field]?.type !== 'component';
}

/** What to select of `text` to get these fields and its tags. */
export function textColumns(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  fields: readonly string[]
): string[] {
  const columns = fields.map((field) => `text."${columnOf(strapi, uid, field)}" as "${field}"`);
  const relations = TAG_RELATIONS.flatMap((relation) => {
    const attribute = settings.relations[relation];
    return attribute ? [`${linkedEntries(strapi, uid, attribute)} as "tags:${relation}"`] : [];
  });
  return [...columns, ...relations];
}

/** The values of fields in a row of such columns. */
export function valuesIn(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  row: Readonly<Record<string, unknown>>,
  fields: readonly string[]
): Record<string, unknown> {
  const { attributes } = strapi.contentType(uid);
  return Object.fromEntries(fields.map((field) => [field, valueOf(attributes[field]?.type, row[field])]));
}

/** The tags in a row of such columns. */
export function tagsIn(row: Readonly<Record<string, unknown>>): TagSet {
  return {
    platforms: strings(row['tags:platforms']),
    mainPlatforms: strings(row['tags:mainPlatforms']),
    features: strings(row['tags:features']),
  };
}

/**
 * The entries that one relation of the row links to, as document ids in order. Each is looked up by its id: joined,
 * Postgres may read the whole catalogue for the few links of a text.
 */
function linkedEntries(strapi: Core.Strapi, uid: ContentTypeUID, attribute: string): string {
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = joinTableOf(strapi, uid, attribute);
  const definition = strapi.contentType(uid).attributes[attribute];
  const target = definition?.type === 'relation' && 'target' in definition ? String(definition.target) : '';
  const order = orderColumnName ? `order by link."${orderColumnName}"` : '';
  const entry = `select document_id from "${tableOf(strapi, target)}" as entry where entry.id = link."${inverseJoinColumn.name}"`;
  return `(select json_agg((${entry}) ${order}) from "${name}" as link where link."${joinColumn.name}" = text.id)`;
}

/** The column of a field that is one. */
export function columnOf(strapi: Core.Strapi, uid: ContentTypeUID, field: string): string {
  const attribute = strapi.db.metadata.get(uid).attributes[field];
  return attribute && 'columnName' in attribute && attribute.columnName ? attribute.columnName : field;
}

function valueOf(type: string | undefined, value: unknown): unknown {
  return type === 'blocks' || type === 'json' ? fromJson(value) : value;
}

/** A JSON array in a row; empty for anything else. */
export function list(value: unknown): unknown[] {
  const read = fromJson(value);
  return Array.isArray(read) ? read : [];
}

function strings(value: unknown): DocumentId[] {
  return list(value).filter((item) => typeof item === 'string');
}
