import type { Core } from '@strapi/strapi';

import { getService } from '../services/get-service';
import { readGroup, readGroupsPage, readTextsPage } from '../validation/suggestions';
import { answering, languageOf } from './http';
import { readableTypes, rightsOn } from '../services/readable-types';

/** The inbox of suggestions. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  groups: answering(async (context) => {
    const { language = languageOf(context), ...page } = readGroupsPage(context.query);
    return getService(strapi, 'suggestions').groups(await readableTypes(strapi, context), { ...page, language });
  }),

  texts: answering(async (context) => {
    const group = readGroup(context.params);
    const { language = languageOf(context), ...page } = readTextsPage(context.query);
    const types = await readableTypes(strapi, context);
    return getService(strapi, 'suggestions').textsOf(types, group, { ...page, language }, rightsOn(strapi, context));
  }),
});
