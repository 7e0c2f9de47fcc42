import type { Core } from '@strapi/strapi';

import type { FoundEntriesPage, MentionsSetup } from '../../../shared/catalogue-entries';
import { getSettings, textSettings, textTypes } from '../config/settings';
import { searchEntries } from '../domain/reading/search-entries';
import { findEntryCards } from '../repositories/entry-cards';
import { kindsOf } from '../services/entries';
import { getService } from '../services/get-service';
import { readAliasIdea, readNewEntry, readSearch } from '../validation/entries';
import { answering, type HttpContext } from './http';
import { mayDo } from './may-do';

const TYPES = ['platform', 'feature'] as const;

/** The catalogue, for those who name things in texts. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { catalogue } = getSettings(strapi);
  const locales = async (): Promise<{ code: string; name: string }[]> => {
    const found: { code: string; name: string }[] = await strapi.plugin('i18n').service('locales').find();
    return found.map(({ code, name }) => ({ code, name }));
  };
  const may = (context: HttpContext, action: 'create' | 'read' | 'update', type: 'platform' | 'feature') =>
    mayDo(strapi, context, action, { contentType: catalogue[type].contentType });

  return {
    setup: answering(async (): Promise<MentionsSetup> => {
      const types = textTypes(strapi).flatMap((uid) => {
        const settings = textSettings(strapi, uid);
        if (!settings) return [];
        const { fields, date, relations } = settings;
        return [[uid, { name: strapi.contentType(uid).info.displayName, fields, date, relations }] as const];
      });
      const kinds = { platform: kindsOf(strapi, catalogue.platform), feature: kindsOf(strapi, catalogue.feature) };
      return { types: Object.fromEntries(types), kinds, locales: await locales() };
    }),

    search: answering(async (context): Promise<FoundEntriesPage | void> => {
      const { search, type, locale, page, pageSize } = readSearch(context.query);
      const types = new Set<'platform' | 'feature'>();
      for (const one of type ? [type] : TYPES) if (await may(context, 'read', one)) types.add(one);
      if (types.size === 0) return context.forbidden();
      const found = searchEntries((await getService(strapi, 'tagger').current()).catalogue, search, types);
      const shown = found.slice((page - 1) * pageSize, page * pageSize);
      const code: string = locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
      const cards = await findEntryCards(
        strapi,
        shown.map(({ slug }) => slug),
        code
      );
      const results = shown.flatMap(({ slug, alias }) => {
        const card = cards.get(slug);
        return card ? [{ id: slug, alias, ...card }] : [];
      });
      return { results, total: found.length };
    }),

    create: answering(async (context) => {
      const entry = readNewEntry(
        context.request.body,
        (await locales()).map(({ code }) => code)
      );
      if (!(await may(context, 'create', entry.type))) return context.forbidden();
      return { documentId: await getService(strapi, 'entries').createNamed(entry) };
    }),

    aliasImpact: answering(async (context) => {
      const { entry, words, strength } = readAliasIdea(context.request.body);
      return (await getService(strapi, 'decisions').impactOfAlias(entry, words, strength)) ?? context.notFound();
    }),
  };
};
