import type { Core, Modules } from '@strapi/strapi';

import { completeReadingTime } from './reading-time/complete-reading-time';
import { refuse } from './refuse';
import { type Save, saveOf } from './save';
import { slugFieldOf } from './slugs/slug-field';
import { slugRace } from './slugs/slug-race';
import { shareSlug } from './slugs/slug-rows';
import { settleSlug } from './slugs/settle-slug';
import { checkValues } from './values/check-values';

/**
 * Applies the rules to every save, whoever makes it: REST, GraphQL, the admin panel, an import. Drafts obey them like
 * published entries, since Strapi checks limits only when it publishes.
 */
export function documentRules(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async (context, next) => {
    const save = await saveOf(strapi, context);
    if (!save) return next();
    refuse(strapi, [...(await checkValues(strapi, save)), ...(await settleSlug(strapi, save))]);
    completeReadingTime(strapi, save);
    Object.assign(context.params, { data: save.data });
    try {
      return await withSharedSlug(strapi, save, async () => next());
    } catch (error) {
      refuse(strapi, slugRace(strapi, save, error));
      throw error;
    }
  };
}

/** Strapi copies what locales share, except slugs. */
async function withSharedSlug<Result>(
  strapi: Core.Strapi,
  { action, uid, documentId, data }: Save,
  next: () => Promise<Result>
) {
  const field = slugFieldOf(strapi.contentType(uid));
  const slug = field?.isShared ? data[field.name] : undefined;
  if (action !== 'update' || !field || !documentId || typeof slug !== 'string') return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    await shareSlug(strapi, uid, field, documentId, slug);
    return result;
  });
}
