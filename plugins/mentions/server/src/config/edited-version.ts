import type { Core } from '@strapi/strapi';

import type { ContentTypeUID } from './settings';

/** A version of a text. */
export type Version = 'draft' | 'published';

/** The version that an editor works on: the draft, where there are drafts. */
export function editedVersion(strapi: Core.Strapi, uid: ContentTypeUID): Version {
  return isDraftAndPublish(strapi, uid) ? 'draft' : 'published';
}

/** True where documents of the type have a draft beside their published version. */
export function isDraftAndPublish(strapi: Core.Strapi, uid: ContentTypeUID): boolean {
  return strapi.contentType(uid).options?.draftAndPublish === true;
}
