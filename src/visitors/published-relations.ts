/** A content type or component as far as filters reach through it. */
export type Model = {
  hasDrafts: boolean;
  /** The content types and components behind its attributes. */
  links: Readonly<Record<string, string>>;
};

type Params = Readonly<Record<string, unknown>>;
type ModelOf = (uid: string) => Model;

const published = { publishedAt: { $notNull: true } };
const combinations = new Set(['$and', '$or', '$not']);

/**
 * The parameters of a read with filters that see published entries only, wherever they reach through a relation.
 * Without this, "platforms whose articles' title begins with A" would tell the titles of drafts letter by letter.
 */
export function throughPublishedOnly(params: Params, uid: string, modelOf: ModelOf): Params {
  const { filters, populate } = params;
  return {
    ...params,
    ...(filters !== undefined && { filters: inFilters(filters, uid, modelOf) }),
    ...(populate !== undefined && { populate: inPopulate(populate, uid, modelOf) }),
  };
}

/** One condition for each name: Strapi would let the combinations of two relations side by side overwrite each other. */
function inFilters(filters: unknown, uid: string, modelOf: ModelOf): unknown {
  if (Array.isArray(filters)) return filters.map((filter) => inFilters(filter, uid, modelOf));
  if (!isParams(filters) || !reachesDrafts(filters, uid, modelOf)) return filters;
  return { $and: Object.entries(filters).map(([name, value]) => ({ [name]: inFilter(name, value, uid, modelOf) })) };
}

function inFilter(name: string, value: unknown, uid: string, modelOf: ModelOf): unknown {
  if (combinations.has(name)) return inFilters(value, uid, modelOf);
  const target = modelOf(uid).links[name];
  if (!target) return value;
  const inner = inFilters(value, target, modelOf);
  return modelOf(target).hasDrafts && asksBehind(value) ? { $and: [inner, published] } : inner;
}

function reachesDrafts(filters: unknown, uid: string, modelOf: ModelOf): boolean {
  if (Array.isArray(filters)) return filters.some((filter) => reachesDrafts(filter, uid, modelOf));
  if (!isParams(filters)) return false;
  return Object.entries(filters).some(([name, value]) => {
    if (combinations.has(name)) return reachesDrafts(value, uid, modelOf);
    const target = modelOf(uid).links[name];
    return (
      target !== undefined &&
      ((modelOf(target).hasDrafts && asksBehind(value)) || reachesDrafts(value, target, modelOf))
    );
  });
}

/** `$null` and its like ask about the relation itself, not about what is behind it. */
function asksBehind(filters: unknown): boolean {
  return isParams(filters) && Object.keys(filters).some((name) => combinations.has(name) || !name.startsWith('$'));
}

function inPopulate(populate: unknown, uid: string, modelOf: ModelOf): unknown {
  if (!isParams(populate)) return populate;
  return mapValues(populate, (value, name) => {
    const target = modelOf(uid).links[name];
    return target && isParams(value) ? throughPublishedOnly(value, target, modelOf) : value;
  });
}

function isParams(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function mapValues(values: Params, change: (value: unknown, name: string) => unknown): Params {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}
