import type { Core } from '@strapi/strapi';

import { findTextType, textSettings, type TextSettings } from '../config/settings';
import { getService } from '../services/get-service';
import { Refusal } from '../services/problems';
import { checkNames, readTextVersion, readUnsavedText } from '../validation/document-tags';
import { answering } from './http';
import { hiddenFields, mayDo } from './may-do';

/** What texts mention, for the screens on which editors work on them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const defaultLocale = (): Promise<string> => strapi.plugin('i18n').service('locales').getDefaultLocale();
  const textType = (contentType: string) => {
    const [uid, settings] = [findTextType(strapi, contentType), textSettings(strapi, contentType)];
    if (!uid || !settings) throw new Refusal({ kind: 'not-tagged', contentType });
    return { uid, settings };
  };

  return {
    find: answering(async (context) => {
      const { contentType, documentId, locale, version } = readTextVersion(context.query);
      const { uid } = textType(contentType);
      const hidden = await hiddenFields(strapi, context, { contentType, documentId });
      if (!hidden) return context.forbidden();
      const asked = { uid, documentId, locale: locale ?? (await defaultLocale()), version, hidden };
      return (await getService(strapi, 'documentTags').stored(asked)) ?? context.notFound();
    }),

    live: answering(async (context) => {
      const { contentType, documentId, locale, values } = readUnsavedText(context.request.body);
      const { uid, settings } = textType(contentType);
      checkNames(values, namesOf(settings));
      const hidden = documentId
        ? await hiddenFields(strapi, context, { contentType, documentId })
        : (await mayDo(strapi, context, 'create', { contentType })) && new Set<string>();
      if (!hidden) return context.forbidden();
      const asked = { uid, documentId, locale: locale ?? (await defaultLocale()), values, hidden };
      return getService(strapi, 'documentTags').unsaved(asked);
    }),
  };
};

function namesOf({ fields, date, relations }: TextSettings): string[] {
  return [...fields, date, ...Object.values(relations)].flatMap((name) => name ?? []);
}
