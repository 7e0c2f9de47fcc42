import type { Core } from '@strapi/strapi';

import { findCatalogueType, findTextType, textSettings } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';
import type { HttpContext } from './http';

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
