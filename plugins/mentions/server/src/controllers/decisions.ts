import type { Core } from '@strapi/strapi';

import { getService } from '../services/get-service';
import { Refusal } from '../services/problems';
import { readDecision, readTextQuery, readUndo } from '../validation/decisions';
import { answering } from './http';
import { mayDo } from './may-do';

/** What editors say of tags, beside editing them on the text. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const decisions = () => getService(strapi, 'decisions');

  return {
    find: answering(async (context) => {
      const text = readTextQuery(context.query);
      if (!(await mayDo(strapi, context, 'read', text))) return context.forbidden();
      return decisions().list(text);
    }),

    decide: answering(async (context) => {
      const request = readDecision(context.request.body);
      if (!(await mayDo(strapi, context, 'update', request))) return context.forbidden();
      const entry = { contentType: decisions().catalogueTypeOf(request.relation), documentId: request.entityId };
      if (request.alias && !(await mayDo(strapi, context, 'update', entry))) return context.forbidden();
      return decisions().decide(request);
    }),

    impact: answering(async (context) => {
      const request = readDecision(context.request.body);
      const { verdict, phrase } = request;
      if (!(await mayDo(strapi, context, 'update', request))) return context.forbidden();
      if (verdict !== 'never' || phrase === undefined)
        throw new Refusal({ kind: 'wrong-type', field: 'phrase', wanted: 'text' });
      return decisions().impactOfNever({ ...request, phrase });
    }),

    undo: answering(async (context) => {
      const id = Number(context.params['id']);
      const decision = Number.isSafeInteger(id) ? await decisions().find(id) : undefined;
      if (!decision) return context.notFound();
      const text = { contentType: decision.contentType, documentId: decision.targetId };
      if (!(await mayDo(strapi, context, 'update', text))) return context.forbidden();
      return decisions().undo(id, readUndo(context.query));
    }),
  };
};
