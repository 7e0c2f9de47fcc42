import type { Core, Modules } from '@strapi/strapi';

import { isCatalogueType, textSettings } from '../config/settings';
import { inTransaction } from '../repositories/transaction';
import { getService } from '../services/get-service';
import { entriesOf } from './entries-of';

const FOLLOWED = new Set(['publish', 'unpublish', 'discardDraft', 'delete', 'clone']);

/** Mentions and decisions follow their text, and go with their platform or feature. */
export function followVersions(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const { action, uid } = context;
    const isText = textSettings(strapi, uid) !== undefined;
    if (!FOLLOWED.has(action) || !(isText || isCatalogueType(strapi, uid))) return next();

    return inTransaction(strapi, async () => {
      const result = await next();
      const { documentId, locales } = entriesOf(result);
      if (documentId === undefined) return result;
      const versions = getService(strapi, 'versions');
      if (!isText) {
        if (action === 'delete') await versions.entity(uid, documentId);
        return result;
      }
      if (action === 'publish') await versions.published(uid, documentId, locales);
      if (action === 'unpublish') await versions.unpublished(uid, documentId, locales);
      if (action === 'discardDraft') await versions.draftDiscarded(uid, documentId, locales);
      if (action === 'delete') await versions.text(uid, documentId, locales);
      if (action === 'clone' && 'documentId' in context.params) {
        await versions.cloned(uid, String(context.params.documentId), documentId);
        await getService(strapi, 'retag').document(uid, documentId);
      }
      return result;
    });
  };
}
