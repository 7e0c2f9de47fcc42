import { type DefinitionNode, type FragmentDefinitionNode, parse } from 'graphql';

import { queryCost } from './query-cost';

const lists = new Set(['articles', 'articles_connection', 'platforms', 'authors']);

function costOf(query: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(query);
  const fragments = Object.fromEntries(
    definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment])
  );
  const [operation] = definitions;
  if (operation?.kind !== 'OperationDefinition') throw new Error('the operation comes first');
  const parts = { fragments, variables, isList: (name: string) => lists.has(name), defaultLimit: 25, maxLimit: 100 };
  return queryCost(operation.selectionSet, parts, 10_000);
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === 'FragmentDefinition';
}

describe('queryCost', () => {
  it.each([
    ['{ articles { title } }', 25],
    ['{ articles(pagination: { limit: 3 }) { title category { name } } }', 6],
    ['{ articles(pagination: { pageSize: 10 }) { platforms(pagination: { limit: 2 }) { name } } }', 30],
    ['{ articles(pagination: { limit: -1 }) { title } }', 100],
    ['{ articles(pagination: { limit: 100000 }) { title } }', 100],
    ['{ a: articles { title } b: articles { title } }', 50],
    ['{ articles { ... on Article { platforms { name } } } }', 25 + 1 + 25 * 25],
  ])('of %s is %i', (query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('reads limits from variables', () => {
    const query =
      'query ($limit: Int, $page: PaginationArg) { articles(pagination: { limit: $limit }) { title } platforms(pagination: $page) { name } }';
    expect(costOf(query, { limit: 4, page: { pageSize: 5 } })).toBe(9);
  });

  it('gives up counting early, however the query is knotted', () => {
    const knots = Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`
    );
    const query = `{ ...F0 } ${knots.join(' ')} fragment F60 on Query { articles { title } }`;
    expect(costOf(query)).toBeGreaterThan(10_000);
    expect(costOf(`{ ${'articles { platforms { '.repeat(20)} name ${'} } '.repeat(20)} }`)).toBeGreaterThan(10_000);
  });
});
