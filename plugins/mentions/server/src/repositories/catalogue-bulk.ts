import type { Core, UID } from '@strapi/strapi';

import type { ContentTypeUID } from '../config/settings';
import type { Locale } from '../domain/catalogue/types';
import type { DocumentId } from '../domain/decide/decisions';
import { joinTableOf, type JoinTable } from './join-table';

export type Values = Readonly<Record<string, unknown>>;

/** A new document with a row in each locale; components are the same in all of them. */
export interface NewEntry {
  readonly documentId: DocumentId;
  readonly rows: ReadonlyMap<Locale, Values>;
  readonly components: Readonly<Record<string, readonly Values[]>>;
}

/** Row ids of what was inserted, by document and locale. */
export type InsertedRows = ReadonlyMap<DocumentId, ReadonlyMap<Locale, number>>;

const CHUNK = 1000;

/**
 * Inserts documents with few statements, for loading thousands at once: one by one through the document service they
 * take minutes. No document middleware and no webhook runs. Call it within a transaction.
 */
export async function insertEntries(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  entries: readonly NewEntry[]
): Promise<InsertedRows> {
  const publishedAt = new Date();
  const flat = entries.flatMap(({ documentId, rows, components }) =>
    [...rows].map(([locale, values]) => ({ documentId, locale, values, components }))
  );
  if (flat.length === 0) return new Map();
  const { ids } = await strapi.db.query(uid).createMany({
    data: flat.map(({ documentId, locale, values }) => ({ ...values, documentId, locale, publishedAt })),
  });

  const inserted = new Map<DocumentId, Map<Locale, number>>();
  const owned: { entityId: number; components: NewEntry['components'] }[] = [];
  flat.forEach(({ documentId, locale, components }, index) => {
    const entityId = Number(ids[index]);
    inserted.set(documentId, (inserted.get(documentId) ?? new Map<Locale, number>()).set(locale, entityId));
    owned.push({ entityId, components });
  });
  const attributes = new Set(entries.flatMap(({ components }) => Object.keys(components)));
  for (const attribute of attributes) await insertComponents(strapi, uid, attribute, owned);
  return inserted;
}

async function insertComponents(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  attribute: string,
  owned: readonly { readonly entityId: number; readonly components: NewEntry['components'] }[]
): Promise<void> {
  const component = componentOf(strapi, uid, attribute);
  const flat = owned.flatMap(({ entityId, components }) =>
    (components[attribute] ?? []).map((values, index) => ({ entityId, values, order: index + 1 }))
  );
  if (flat.length === 0) return;
  const { ids } = await strapi.db.query(component).createMany({ data: flat.map(({ values }) => values) });
  const rows = flat.map(({ entityId, order }, index) => ({
    entity_id: entityId,
    cmp_id: Number(ids[index]),
    component_type: component,
    field: attribute,
    order,
  }));
  await insertRows(strapi, joinTableOf(strapi, uid, attribute), rows);
}

/** Links rows of one type to one row each of another, such as features to their platforms. */
export async function insertLinks(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  relation: string,
  links: readonly { readonly from: number; readonly to: number }[]
): Promise<void> {
  const table = joinTableOf(strapi, uid, relation);
  const [from, to] = [table.joinColumn.name, table.inverseJoinColumn.name];
  await insertRows(
    strapi,
    table,
    links.map((link) => ({ [from]: link.from, [to]: link.to }))
  );
}

async function insertRows(strapi: Core.Strapi, { name }: JoinTable, rows: readonly Values[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (let start = 0; start < rows.length; start += CHUNK) await trx(name).insert(rows.slice(start, start + CHUNK));
  });
}

function componentOf(strapi: Core.Strapi, uid: ContentTypeUID, attribute: string): UID.Component {
  const definition = strapi.contentType(uid).attributes[attribute];
  if (definition?.type !== 'component') throw new Error(`mentions: “${attribute}” of ${uid} is no component.`);
  return definition.component;
}
