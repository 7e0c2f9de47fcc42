import type { Core } from '@strapi/strapi';

import { getService } from '../services/get-service';
import { readableTypes } from '../services/readable-types';
import { readFew } from '../validation/coverage';
import { answering, languageOf } from './http';

/** What waits for a decision. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  overview: answering(async (context) => {
    const { limit, language = languageOf(context) } = readFew(context.query);
    return getService(strapi, 'openSuggestions').overview(await readableTypes(strapi, context), { limit, language });
  }),
});
