import type { Core } from '@strapi/strapi';

import { getService } from '../services/get-service';
import { readAddition, readCandidatePage, readName } from '../validation/candidates';
import { answering } from './http';
import { mayDo } from './may-do';

/** Unknown names, and what becomes of them. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const candidates = () => getService(strapi, 'candidates');
  return {
    find: answering(async ({ query }) => {
      const { page, pageSize, state } = readCandidatePage(query);
      return candidates().list(page, pageSize, state);
    }),
    refresh: answering(async () => {
      await candidates().queueRefresh();
      return { queued: true };
    }),
    add: answering(async (context) => {
      const { name, entry } = readAddition(context.request.body);
      const relation = 'platform' in entry ? 'features' : 'platforms';
      const contentType = getService(strapi, 'decisions').catalogueTypeOf(relation);
      if (!(await mayDo(strapi, context, 'create', { contentType }))) return context.forbidden();
      return { documentId: await candidates().add(name, entry) };
    }),
    ignore: answering(async ({ request }) => {
      const name = readName(request.body);
      await candidates().ignore(name);
      return { name };
    }),
  };
};
