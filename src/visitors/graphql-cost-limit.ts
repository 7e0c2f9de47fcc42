import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode, isObjectType } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode } from 'graphql';

import { queryCost } from './query-cost';

/** How long lists are that say nothing of their length, how long they may be, and how many entries one query may load. */
export type GraphqlLimits = { defaultLimit: number; maxLimit: number; entries: number };

type Request = {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  request: { variables?: Record<string, unknown> };
};

/**
 * A plugin of the GraphQL server that refuses queries which may load too many entries. Depth alone does not bound them:
 * lists of 25 within one another, four deep, are 390,625 entries, and hold every connection to the database for minutes.
 */
export function graphqlCostLimit({ entries, ...lengths }: GraphqlLimits) {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, request }: Request): Promise<void> {
          const fragments = Object.fromEntries(
            document.definitions.filter(isFragment).map((one) => [one.name.value, one])
          );
          const isList = (name: string) => listFields(schema).has(name);
          const parts = { fragments, variables: request.variables ?? {}, isList, ...lengths };
          if (queryCost(operation.selectionSet, parts, entries) > entries) throw tooMany(entries);
        },
      };
    },
  };
}

function tooMany(entries: number): GraphQLError {
  return new GraphQLError(
    `This query may load more than ${entries} entries. Ask for fewer with pagination: { limit: … }, or for fewer lists within lists.`,
    { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } }
  );
}

function isFragment(definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode {
  return definition.kind === 'FragmentDefinition';
}

const known = new WeakMap<GraphQLSchema, ReadonlySet<string>>();

/** The fields that take `pagination`; the schema stays as it is while the application runs. */
function listFields(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = known.get(schema) ?? findListFields(schema);
  known.set(schema, fields);
  return fields;
}

function findListFields(schema: GraphQLSchema): ReadonlySet<string> {
  const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()) : []
  );
  return new Set(fields.filter(({ args }) => args.some(({ name }) => name === 'pagination')).map(({ name }) => name));
}
