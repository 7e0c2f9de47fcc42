import type { Core } from '@strapi/strapi';

import { getService } from '../services/get-service';
import { readFew } from '../validation/coverage';
import { answering, languageOf } from './http';
import { mayDo } from './may-do';

/** What waits for a decision. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  overview: answering(async (context) => {
    const { limit, language } = readFew(context.query);
    return getService(strapi, 'openSuggestions').overview(limit, language ?? languageOf(context), (suggestion) =>
      mayDo(strapi, context, 'read', suggestion)
    );
  }),
});
