import type { Core } from '@strapi/strapi';

import { recall, remember } from './memory';

const memory = 'locales_created';
const locales = [
  { code: 'fr', name: 'French (fr)' },
  { code: 'en', name: 'English (en)' },
];

/**
 * On the first boot: French, the default, and English. Strapi makes one locale by itself, English unless
 * STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE says otherwise; the default is set here whatever it made.
 */
export async function createLocales(strapi: Core.Strapi): Promise<void> {
  const done = await recall(strapi, memory);
  if (done.length > 0) return;
  const service = strapi.plugin('i18n').service('locales');
  for (const locale of locales) {
    if (!(await service.findByCode(locale.code))) await service.create(locale);
  }
  await service.setDefaultLocale({ code: 'fr' });
  await remember(
    strapi,
    memory,
    locales.map(({ code }) => code)
  );
}
