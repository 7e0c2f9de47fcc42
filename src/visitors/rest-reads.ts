import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import { isVisitor } from './is-visitor';
import { populateDepth } from './populate-depth';

const reads = new Set<string>(['findMany', 'findOne', 'findFirst', 'count']);
const deepestPopulate = 3;

type Context = NonNullable<ReturnType<Core.Strapi['requestContext']['get']>>;

/**
 * Keeps visitors to published content, on every route that reads documents: `?status=draft` would show drafts, of the
 * type itself and of its relations. It also keeps them from asking for the whole archive many times over in one
 * request, since Strapi puts no limit on populated relations.
 */
export function restReads(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async ({ action }, next) => {
    const context = strapi.requestContext.get();
    if (context && reads.has(action) && context.method === 'GET' && isVisitor(context.state)) checkQuery(context);
    return next();
  };
}

function checkQuery(context: Context): void {
  const { status, populate }: { status?: unknown; populate?: unknown } = context.query;
  if (status !== undefined && status !== '' && status !== 'published') {
    // Of Strapi's own ForbiddenError the message would be lost on the way.
    context.throw(
      403,
      'status: only published content is public. Leave out status, or ask with an API token to read drafts.',
      {
        name: 'ForbiddenError',
        details: { parameter: 'status' },
      }
    );
  }
  if (populateDepth(populate) > deepestPopulate) {
    throw new errors.ValidationError(
      `populate: at most ${deepestPopulate} relations deep. Ask for less at a time, or with an API token.`,
      { parameter: 'populate' }
    );
  }
}
