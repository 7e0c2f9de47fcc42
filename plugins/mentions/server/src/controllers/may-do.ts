import type { Core } from '@strapi/strapi';

import { findCatalogueType, findTextType } from '../config/settings';
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
