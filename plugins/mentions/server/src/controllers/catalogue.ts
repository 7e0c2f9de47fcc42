import type { Core } from '@strapi/strapi';

import { getSettings } from '../config/settings';
import { getService } from '../services/get-service';
import { Refusal } from '../services/problems';
import { readAliases, readCatalogueQuery, readConcern, readNamesIn, readTried } from '../validation/catalogue';
import { answering, type HttpContext } from './http';
import { mayDo } from './may-do';

type EntryType = 'platform' | 'feature';
const TYPES: readonly EntryType[] = ['platform', 'feature'];

/** The catalogue, for those who look after it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const { catalogue } = getSettings(strapi);
  const browser = () => getService(strapi, 'catalogueBrowser');
  const defaultLocale = (): Promise<string> => strapi.plugin('i18n').service('locales').getDefaultLocale();
  const localeCodes = async (): Promise<string[]> => {
    const locales: { code: string }[] = await strapi.plugin('i18n').service('locales').find();
    return locales.map(({ code }) => code);
  };
  /** Of the language in which names are asked for, where the texts have it. */
  const namesIn = async (locale: string | undefined): Promise<string> =>
    locale !== undefined && (await localeCodes()).includes(locale) ? locale : defaultLocale();
  const readable = async (context: HttpContext): Promise<ReadonlySet<EntryType>> => {
    const types = new Set<EntryType>();
    for (const type of TYPES) {
      if (await mayDo(strapi, context, 'read', { contentType: catalogue[type].contentType })) types.add(type);
    }
    return types;
  };

  return {
    find: answering(async (context) => {
      const { type, locale, ...query } = readCatalogueQuery(context.query);
      const allowed = await readable(context);
      const types = type ? new Set([type].filter((one) => allowed.has(one))) : allowed;
      if (types.size === 0) return context.forbidden();
      return browser().page({ ...query, types, locale: await namesIn(locale) });
    }),

    findOne: answering(async (context) => {
      const { locale } = readNamesIn(context.query);
      const entry = await browser().entry(context.params['id'] ?? '', await namesIn(locale));
      if (!entry) return context.notFound();
      return (await readable(context)).has(entry.type) ? entry : context.forbidden();
    }),

    oddWords: answering(async (context) => {
      const { concern, locale, ...page } = readConcern(context.query);
      if ((await readable(context)).size < TYPES.length) return context.forbidden();
      return browser().oddWords(concern, { ...page, locale: await namesIn(locale) });
    }),

    setAliases: answering(async (context) => {
      const { aliases, revision } = readAliases(context.request.body, await localeCodes());
      const id = context.params['id'] ?? '';
      const entry = await browser().entry(id, await defaultLocale());
      if (!entry) throw new Refusal({ kind: 'no-entry', relation: 'catalogue' });
      const subject = { contentType: entry.contentType, documentId: id };
      if (!(await mayDo(strapi, context, 'update', subject))) return context.forbidden();
      await browser().setAliases(id, aliases, revision);
      return browser().entry(id, await defaultLocale());
    }),

    tryText: answering(async ({ request }) =>
      getService(strapi, 'documentTags').tried(readTried(request.body, await localeCodes()))
    ),
  };
};
