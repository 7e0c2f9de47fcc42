import type { Core } from '@strapi/strapi';

import { findCatalogueType, type ContentTypeUID, type TextSettings } from '../config/settings';
import { TAG_RELATIONS, type DocumentId, type TagSet } from '../domain/decide/decisions';

/**
 * The tags that a payload asks for, where it speaks of them at all. A relation comes as a list (of row ids, document
 * ids, or objects with either), as `{ set }`, or as `{ connect, disconnect }`, and null empties it.
 */
export async function requestedTags(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  { relations }: TextSettings,
  data: Readonly<Record<string, unknown>>,
  before: TagSet
): Promise<Partial<TagSet>> {
  const requested: { -readonly [Relation in keyof TagSet]?: TagSet[Relation] } = {};
  for (const relation of TAG_RELATIONS) {
    const attribute = relations[relation];
    if (attribute === undefined || data[attribute] === undefined) continue;
    const ids = (list: unknown): Promise<DocumentId[]> => documentIds(strapi, targetOf(strapi, uid, attribute), list);
    requested[relation] = await resolveChange(data[attribute], before[relation], ids);
  }
  return requested;
}

async function resolveChange(
  value: unknown,
  before: readonly DocumentId[],
  ids: (list: unknown) => Promise<DocumentId[]>
): Promise<DocumentId[]> {
  if (value === null) return [];
  if (typeof value !== 'object' || Array.isArray(value)) return ids(value);
  if ('set' in value && value.set !== undefined) return ids(value.set);
  if (!('connect' in value || 'disconnect' in value)) return ids(value);
  const connected = 'connect' in value ? await ids(value.connect) : [];
  const disconnected = 'disconnect' in value ? await ids(value.disconnect) : [];
  const kept = before.filter((id) => !disconnected.includes(id));
  return [...new Set([...kept, ...connected])];
}

async function documentIds(strapi: Core.Strapi, target: ContentTypeUID, list: unknown): Promise<DocumentId[]> {
  const items: readonly unknown[] = Array.isArray(list) ? list : [list ?? []].flat();
  const found: DocumentId[] = [];
  const rowIds: number[] = [];
  for (const item of items) {
    const { documentId, rowId } = identify(item);
    if (documentId !== undefined) found.push(documentId);
    else if (rowId !== undefined) rowIds.push(rowId);
  }
  if (rowIds.length === 0) return found;
  const rows: { documentId: DocumentId }[] = await strapi.db
    .query(target)
    .findMany({ where: { id: { $in: rowIds } }, select: ['documentId'] });
  return [...found, ...rows.map(({ documentId }) => documentId)];
}

function identify(item: unknown): { documentId?: DocumentId; rowId?: number } {
  if (typeof item === 'number') return { rowId: item };
  if (typeof item === 'string') return /^\d+$/u.test(item) ? { rowId: Number(item) } : { documentId: item };
  if (typeof item !== 'object' || item === null) return {};
  if ('documentId' in item && typeof item.documentId === 'string') return { documentId: item.documentId };
  return 'id' in item ? identify(item.id) : {};
}

function targetOf(strapi: Core.Strapi, uid: ContentTypeUID, name: string): ContentTypeUID {
  const attribute = strapi.contentType(uid).attributes[name];
  const target = attribute?.type === 'relation' && 'target' in attribute ? attribute.target : undefined;
  const type = typeof target === 'string' ? findCatalogueType(strapi, target) : undefined;
  if (!type) {
    throw new Error(`mentions: “${name}” of ${uid} is no relation to the catalogue; correct config/mentions.ts.`);
  }
  return type;
}
