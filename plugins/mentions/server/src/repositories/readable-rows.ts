import type { Core } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import type { Binding } from './raw';

/** The texts of one type that somebody may read, and what of them. */
export interface ReadableType {
  readonly uid: ContentTypeUID;
  readonly settings: TextSettings;
  /** Of the fields that the tagger reads, those that may be read. */
  readonly fields: readonly string[];
  /** Conditions of the role, as the content manager filters by them; undefined where there are none. */
  readonly filters: object | undefined;
}

/** A piece of SQL with what stands for its question marks. */
export interface Sql {
  readonly sql: string;
  readonly bindings: readonly Binding[];
}

/** A condition on the id of a row: that it is among those which filters of the content manager let through. */
export function rowIsAmong(strapi: Core.Strapi, uid: ContentTypeUID, column: string, filters: object): Sql {
  const { where } = strapi.get('query-params').transform(uid, { filters });
  const { sql, bindings } = strapi.db.queryBuilder(uid).select('id').where(where).getKnexQuery().toSQL();
  return { sql: `${column} in (${sql})`, bindings: bindings.map(toBinding) };
}

function toBinding(value: unknown): Binding {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value instanceof Date) return value;
  throw new Error(`mentions: a condition of a role holds ${typeof value}, which cannot be asked of the database.`);
}
