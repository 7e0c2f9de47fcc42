import { errors } from '@strapi/utils';

import { isVisitor } from './is-visitor';

type Field = { args: { status?: unknown }; contextValue: { state: Parameters<typeof isVisitor>[0] } };

/** A plugin of the GraphQL server that keeps visitors to published content: `status: DRAFT` would show drafts. */
export const graphqlPublishedOnly = {
  async requestDidStart() {
    return {
      async executionDidStart() {
        return { willResolveField: refuseDrafts };
      },
    };
  },
};

/** Called with each field before it is resolved; what it throws becomes the field's error. */
function refuseDrafts({ args, contextValue }: Field): void {
  if (args.status !== 'draft' || !isVisitor(contextValue.state)) return;
  throw new errors.ForbiddenError(
    'status: only published content is public. Leave out status, or ask with an API token to read drafts.',
    { argument: 'status' }
  );
}
