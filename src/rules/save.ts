import type { Core, Modules, UID } from '@strapi/strapi';

import { isValues } from './problem';

type Context = Parameters<Modules.Documents.Middleware.Middleware>[0];

/** A save on its way through the document service. */
export type Save = {
  action: 'create' | 'update' | 'clone';
  uid: UID.ContentType;
  /** The document that is updated or copied. */
  documentId: string | undefined;
  /** Undefined on types that are not localised. */
  locale: string | undefined;
  /** A copy of what was sent, for rules to complete. */
  data: Record<string, unknown>;
};

/** The save that a call of the document service is; undefined when it saves no values. */
export async function saveOf(
  strapi: Core.Strapi,
  { action, uid, contentType, params }: Context
): Promise<Save | undefined> {
  if (action !== 'create' && action !== 'update' && action !== 'clone') return undefined;
  const data: unknown = 'data' in params ? params.data : undefined;
  if (!isValues(data) && action !== 'clone') return undefined;
  const { documentId, locale }: { documentId?: unknown; locale?: unknown } = params;
  return {
    action,
    uid,
    documentId: typeof documentId === 'string' ? documentId : undefined,
    locale: isLocalised(strapi, contentType) ? await localeOf(strapi, locale) : undefined,
    data: { ...(isValues(data) ? data : {}) },
  };
}

function isLocalised(strapi: Core.Strapi, contentType: Context['contentType']): boolean {
  return strapi.plugin('i18n').service('content-types').isLocalizedContentType(contentType);
}

async function localeOf(strapi: Core.Strapi, locale: unknown): Promise<string> {
  return typeof locale === 'string' && locale !== ''
    ? locale
    : strapi.plugin('i18n').service('locales').getDefaultLocale();
}
