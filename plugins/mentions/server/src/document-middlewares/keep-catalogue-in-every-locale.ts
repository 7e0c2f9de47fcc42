import type { Core, Modules } from '@strapi/strapi';

import { isCatalogueType } from '../config/settings';
import { inTransaction } from '../repositories/transaction';
import { getService } from '../services/get-service';
import { entriesOf } from './entries-of';

const SAVES = new Set(['create', 'update']);

/** A platform or feature that is saved in one locale exists in all of them. */
export function keepCatalogueInEveryLocale(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    if (!SAVES.has(context.action) || !isCatalogueType(strapi, context.uid)) return next();
    return inTransaction(strapi, async () => {
      const result = await next();
      const { documentId, locales } = entriesOf(result);
      for (const locale of documentId ? locales : []) {
        await getService(strapi, 'catalogueLocales').spread(context.uid, String(documentId), locale);
      }
      return result;
    });
  };
}
