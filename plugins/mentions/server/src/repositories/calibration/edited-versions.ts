import type { Core } from '@strapi/strapi';

import { editedVersion } from '../../config/edited-version';
import { textTypes } from '../../config/settings';
import type { Binding } from '../raw';

/** The condition that a `mention` is one of the version that editors work on; the published one follows it. */
export function editedVersions(strapi: Core.Strapi): { readonly sql: string; readonly bindings: readonly Binding[] } {
  const types = textTypes(strapi);
  return {
    sql: `(mention.content_type, mention.version) in (select * from unnest(?::text[], ?::text[]))`,
    bindings: [types, types.map((uid) => editedVersion(strapi, uid))],
  };
}
