import type { FieldNode, FragmentDefinitionNode, SelectionSetNode, ValueNode } from 'graphql';

/** What a GraphQL query consists of beyond the operation itself. */
export type QueryParts = {
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
  /** Whether a field takes `pagination`, and thus answers with a list of entries, by its name. */
  isList: (fieldName: string) => boolean;
  defaultLimit: number;
  maxLimit: number;
};

/**
 * How many entries a query may load: each list counts as long as its limit allows, and each list within it as often.
 * Counting stops beyond `ceiling`; fragments count too, or a few that use one another twice could put that off for ever.
 */
export function queryCost(selections: SelectionSetNode, parts: QueryParts, ceiling: number): number {
  return costOf(selections, 1, parts, ceiling);
}

function costOf({ selections }: SelectionSetNode, parents: number, parts: QueryParts, ceiling: number): number {
  let cost = 0;
  for (const selection of selections) {
    if (cost > ceiling) return cost;
    if (selection.kind === 'Field') cost += fieldCost(selection, parents, parts, ceiling - cost);
    else {
      const { selectionSet } =
        selection.kind === 'InlineFragment' ? selection : (parts.fragments[selection.name.value] ?? {});
      if (selectionSet) cost += 1 + costOf(selectionSet, parents, parts, ceiling - cost);
    }
  }
  return cost;
}

/** A field without fields of its own is a value of its entry. */
function fieldCost(field: FieldNode, parents: number, parts: QueryParts, ceiling: number): number {
  if (!field.selectionSet) return 0;
  const entries = parents * (parts.isList(field.name.value) ? listLength(field, parts) : 1);
  return entries + costOf(field.selectionSet, entries, parts, ceiling - entries);
}

function listLength({ arguments: args = [] }: FieldNode, { variables, defaultLimit, maxLimit }: QueryParts): number {
  const pagination = args.find(({ name }) => name.value === 'pagination');
  const { limit, pageSize } = pagination ? asRecord(valueOf(pagination.value, variables)) : {};
  const asked = Number(limit ?? pageSize ?? defaultLimit);
  // A negative limit asks for everything, and gets the most there is.
  return asked >= 0 && asked < maxLimit ? asked : maxLimit;
}

function valueOf(node: ValueNode, variables: QueryParts['variables']): unknown {
  if (node.kind === 'Variable') return variables[node.name.value];
  if (node.kind === 'ObjectValue') {
    return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, valueOf(value, variables)]));
  }
  return 'value' in node ? node.value : undefined;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
