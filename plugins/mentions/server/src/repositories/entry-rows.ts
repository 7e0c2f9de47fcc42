import type { Core } from '@strapi/strapi';

import type { ContentTypeUID } from '../config/settings';
import type { Locale } from '../domain/catalogue/types';
import type { DocumentId } from '../domain/decide/decisions';
import { joinTableOf } from './join-table';
import { raw, tableOf } from './raw';

/** A row of a catalogue type: one locale of an entry. */
export interface EntryRow {
  readonly id: number;
  readonly documentId: DocumentId;
  readonly locale: Locale;
  readonly name: string;
}

export type ComponentRow = Readonly<Record<string, unknown>>;

/** The rows of a catalogue type, by document, the first one first. Thousands are read at once: SQL, not documents. */
export async function findEntryRows(strapi: Core.Strapi, uid: ContentTypeUID): Promise<Map<DocumentId, EntryRow[]>> {
  const rows = await raw<EntryRow>(
    strapi,
    `select id, document_id as "documentId", locale, name from "${tableOf(strapi, uid)}" order by id`
  );
  const byDocument = new Map<DocumentId, EntryRow[]>();
  for (const row of rows) {
    const known = byDocument.get(row.documentId);
    if (known) known.push(row);
    else byDocument.set(row.documentId, [row]);
  }
  return byDocument;
}

/**
 * The components of each entry, in order: those of its first row that has some, for they are the same in every locale.
 */
export async function findComponents(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  attribute: string
): Promise<Map<DocumentId, ComponentRow[]>> {
  const definition = strapi.contentType(uid).attributes[attribute];
  if (definition?.type !== 'component') return new Map();
  const { name } = joinTableOf(strapi, uid, attribute);
  const columns = columnsOf(strapi, definition.component).map(([key, column]) => `component."${column}" as "${key}"`);
  const rows = await raw<ComponentRow & { readonly entryOfComponent: DocumentId }>(
    strapi,
    `with first as (
       select min(entry.id) as id, entry.document_id from "${tableOf(strapi, uid)}" as entry
       join "${name}" as link on link.entity_id = entry.id and link.field = ? group by entry.document_id)
     select first.document_id as "entryOfComponent", ${columns.join(', ')} from first
     join "${name}" as link on link.entity_id = first.id and link.field = ?
     join "${tableOf(strapi, definition.component)}" as component on component.id = link.cmp_id
     order by first.id, link."order", link.id`,
    [attribute, attribute]
  );
  const byDocument = new Map<DocumentId, ComponentRow[]>();
  for (const { entryOfComponent, ...component } of rows) {
    const known = byDocument.get(entryOfComponent);
    if (known) known.push(component);
    else byDocument.set(entryOfComponent, [component]);
  }
  return byDocument;
}

/** The entry that each entry is linked to by a relation to one, whatever the locale. */
export async function findOwners(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  target: ContentTypeUID,
  relation: string
): Promise<Map<DocumentId, DocumentId>> {
  const { name, joinColumn, inverseJoinColumn } = joinTableOf(strapi, uid, relation);
  const rows = await raw<{ entry: DocumentId; owner: DocumentId }>(
    strapi,
    `select distinct on (entry.document_id) entry.document_id as entry, owner.document_id as owner
     from "${tableOf(strapi, uid)}" as entry
     join "${name}" as link on link."${joinColumn.name}" = entry.id
     join "${tableOf(strapi, target)}" as owner on owner.id = link."${inverseJoinColumn.name}"
     order by entry.document_id, entry.id`
  );
  return new Map(rows.map(({ entry, owner }) => [entry, owner]));
}

/** The scalar attributes of a component, with their columns. */
function columnsOf(strapi: Core.Strapi, component: string): [attribute: string, column: string][] {
  return Object.entries(strapi.db.metadata.get(component).attributes).flatMap(
    ([name, attribute]): [string, string][] =>
      'columnName' in attribute && attribute.columnName ? [[name, attribute.columnName]] : []
  );
}

/** The entries of a type by their slug. */
export async function findSlugs(strapi: Core.Strapi, uid: ContentTypeUID): Promise<Map<string, DocumentId>> {
  const rows = await raw<{ slug: string; documentId: DocumentId }>(
    strapi,
    `select slug, document_id as "documentId" from "${tableOf(strapi, uid)}" where slug is not null order by id desc`
  );
  return new Map(rows.map(({ slug, documentId }) => [slug, documentId]));
}
