import type { Core } from '@strapi/strapi';

import { getService } from '../services/get-service';
import { readCellsQuery } from '../validation/lists';
import { answering } from './http';
import { readableTypes } from '../services/readable-types';

/** What the content manager’s lists say of tags. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  cells: answering(async (context) => {
    const { contentType, locale, ids } = readCellsQuery(context.query);
    const type = (await readableTypes(strapi, context)).find(({ uid }) => uid === contentType);
    if (!type) return context.forbidden();
    const code: string = locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
    return getService(strapi, 'lists').cells(type, { ids, locale: code });
  }),
});
