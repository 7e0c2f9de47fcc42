import type { Core } from '@strapi/strapi';

import { getService } from '../services/get-service';
import { readAddition, readAliasOf, readCandidatePage, readName } from '../validation/candidates';
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
    addAlias: answering(async (context) => {
      const { name, entityId, strength } = readAliasOf(context.request.body);
      const types = [
        getService(strapi, 'decisions').catalogueTypeOf('platforms'),
        getService(strapi, 'decisions').catalogueTypeOf('features'),
      ];
      for (const contentType of types) {
        if (!(await mayDo(strapi, context, 'update', { contentType }))) return context.forbidden();
      }
      await candidates().addAlias(name, entityId, strength);
      return { documentId: entityId };
    }),
    ignore: answering(async ({ request }) => {
      const name = readName(request.body);
      await candidates().ignore(name);
      return { name };
    }),
  };
};
