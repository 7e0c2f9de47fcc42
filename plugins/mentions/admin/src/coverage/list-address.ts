import type { CoverageEntity, CoverageEntry, CoverageScope, CoverageType } from '../../../shared/coverage';

/** The texts behind a figure. */
export interface Figure {
  readonly scope: CoverageScope;
  /** Those tagged with this. */
  readonly tag?: { readonly entity: CoverageEntity; readonly entry: CoverageEntry };
  /** Those without any tag. */
  readonly isUntagged?: boolean;
}

type Condition = readonly [path: string, value: string];

const DAY_MS = 86_400_000;

/** Where the content manager lists the texts behind a figure, of one type in one locale. */
export function listAddress(type: CoverageType, locale: string, { scope, tag, isUntagged }: Figure): string {
  const conditions: Condition[][] = [
    ...(scope.version === 'published' ? [[['[__status][$eq]', 'published'] as const]] : []),
    ...(tag ? [[tagged(type, tag)]] : []),
    ...(isUntagged ? [[without(type.platforms)], [without(type.features)]] : []),
    ...daysOf(type, scope),
  ];
  const query = new URLSearchParams({ page: '1', pageSize: '50', sort: `${type.date ?? 'createdAt'}:DESC` });
  conditions.forEach((alternatives, place) => {
    // The content manager reads addresses five brackets deep: alternatives stand beside the other conditions.
    for (const [path, value] of alternatives) {
      query.append(path.startsWith('[$or]') ? `filters${path}` : `filters[$and][${place}]${path}`, value);
    }
  });
  if (locale !== '') query.append('plugins[i18n][locale]', locale);
  return `/content-manager/collection-types/${type.contentType}?${query.toString()}`;
}

function tagged(type: CoverageType, { entity, entry }: NonNullable<Figure['tag']>): Condition {
  const relation = entity === 'platform' ? type.platforms : type.features;
  // People can read a slug.
  return entry.slug === null
    ? [`[${relation}][documentId][$eq]`, entry.documentId]
    : [`[${relation}][slug][$eq]`, entry.slug];
}

function without(relation: string): Condition {
  return [`[${relation}][id][$null]`, 'true'];
}

/** Texts of the period: by their own day where they have one, else by when they were published or made. */
function daysOf({ date, undated }: CoverageType, { from, to, version }: CoverageScope): Condition[][] {
  if (from === undefined && to === undefined) return [];
  const own = date === null ? [] : within(date, [from, '$gte'], [to, '$lte']);
  // Each of them shows above the list, and can be taken off there.
  if (date !== null && undated === 0) return own.map((condition) => [condition]);
  const made = within(
    version === 'published' ? 'publishedAt' : 'createdAt',
    [from && `${from}T00:00:00.000Z`, '$gte'],
    [to && new Date(Date.parse(`${to}T00:00:00Z`) + DAY_MS).toISOString(), '$lt']
  );
  if (date === null) return made.map((condition) => [condition]);
  const either = own.map(([path, value]): Condition => [`[$or][0]${path}`, value]);
  const or = [[`[${date}][$null]`, 'true'] as const, ...made].map(([path, value]): Condition => [
    `[$or][1]${path}`,
    value,
  ]);
  return [[...either, ...or]];
}

function within(field: string, ...bounds: readonly (readonly [string | undefined, string])[]): Condition[] {
  return bounds.flatMap(([value, operator]): Condition[] =>
    value === undefined ? [] : [[`[${field}][${operator}]`, value]]
  );
}
