import type { Core } from '@strapi/strapi';

import { findCatalogueType, findTextType, textSettings, type ContentTypeUID } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';
import type { HttpContext } from './http';

/** Documents that are looked at in one statement. */
const CHUNK = 500;

/** Which entries: all of a content type, or one document. */
export interface Subject {
  readonly contentType: string;
  readonly documentId?: DocumentId;
}

/** True where the administrator’s roles allow it, with their conditions (“only what they created themselves”). */
export async function mayDo(
  strapi: Core.Strapi,
  { state: { userAbility } }: HttpContext,
  action: 'create' | 'read' | 'update',
  { contentType, documentId }: Subject
): Promise<boolean> {
  const model = findTextType(strapi, contentType) ?? findCatalogueType(strapi, contentType);
  if (!model) return false;
  const { can } = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });
  const where = { documentId };
  const entry = documentId && (await strapi.db.query(model).findOne({ where, populate: ['createdBy.roles'] }));
  return entry ? can[action](entry) : can[action]();
}

/** Which of some documents of the catalogue the administrator’s roles allow to change, with their conditions. */
export async function updatable(
  strapi: Core.Strapi,
  { state: { userAbility } }: HttpContext,
  contentType: ContentTypeUID,
  documentIds: readonly DocumentId[]
): Promise<Set<DocumentId>> {
  const checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: contentType });
  const allowed = new Set<DocumentId>();
  if (!checker.can.update()) return allowed;
  for (let start = 0; start < documentIds.length; start += CHUNK) {
    const where = { documentId: { $in: documentIds.slice(start, start + CHUNK) } };
    const populate = ['createdBy.roles'];
    const entries: { documentId: DocumentId }[] = await strapi.db.query(contentType).findMany({ where, populate });
    for (const entry of entries) if (checker.can.update(entry)) allowed.add(entry.documentId);
  }
  return allowed;
}

/**
 * What an administrator may read of a text: the fields that their roles hide from them; undefined where they may not read
 * it at all.
 */
export async function hiddenFields(
  strapi: Core.Strapi,
  { state: { userAbility } }: HttpContext,
  { contentType, documentId }: Required<Subject>
): Promise<ReadonlySet<string> | undefined> {
  const model = findTextType(strapi, contentType);
  if (!model) return undefined;
  const { can } = strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });
  const where = { documentId };
  const entry: unknown = await strapi.db.query(model).findOne({ where, populate: ['createdBy.roles'] });
  const may = (field?: string): boolean => (entry ? can.read(entry, field) : can.read(undefined, field));
  const fields = textSettings(strapi, contentType)?.fields ?? [];
  return may() ? new Set(fields.filter((field) => !may(field))) : undefined;
}
