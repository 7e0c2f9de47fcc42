import type { Core } from '@strapi/strapi';

import type { ContentTypeUID } from '../config/settings';

/** The table that holds a relation or a component, as seen from the attribute’s own type. */
export interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
  /** Order of the related entries; and where this row stands among those of each of them. */
  readonly orderColumnName?: string;
  readonly inverseOrderColumnName?: string;
}

/** Where an attribute’s links are stored. */
export function joinTableOf(strapi: Core.Strapi, uid: ContentTypeUID, attribute: string): JoinTable {
  const meta = strapi.db.metadata.get(uid).attributes[attribute];
  if (!meta || !('joinTable' in meta) || !isJoinTable(meta.joinTable)) {
    throw new Error(`mentions: “${attribute}” of ${uid} has no join table.`);
  }
  return meta.joinTable;
}

function isJoinTable(value: unknown): value is JoinTable {
  return typeof value === 'object' && value !== null && 'joinColumn' in value && 'inverseJoinColumn' in value;
}
