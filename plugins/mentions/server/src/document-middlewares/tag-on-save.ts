import type { Core, Modules } from '@strapi/strapi';

import { textSettings } from '../config/settings';
import { getService } from '../services/get-service';

const SAVES = new Set(['create', 'update']);

/** Every save of a configured text goes through the tagger. */
export function tagOnSave(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const settings = SAVES.has(context.action) ? textSettings(strapi, context.uid) : undefined;
    if (!settings) return next();
    return getService(strapi, 'tagging').save(context, settings, async () => next());
  };
}
