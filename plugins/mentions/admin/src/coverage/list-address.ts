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
  const conditions: Condition[] = [
    ...(scope.version === 'published' ? [['[__status][$eq]', 'published'] as const] : []),
    ...(tag ? [tagged(type, tag)] : []),
    ...(isUntagged ? [without(type.platforms), without(type.features)] : []),
    ...daysOf(type, scope),
  ];
  const query = new URLSearchParams({ page: '1', pageSize: '50', sort: `${type.date ?? 'createdAt'}:DESC` });
  // Each of them shows above the list, and can be taken off there.
  conditions.forEach(([path, value], place) => query.append(`filters[$and][${place}]${path}`, value));
  // The content manager reads addresses five brackets deep: alternatives stand beside the other conditions.
  for (const [path, value] of eitherDayOf(type, scope)) query.append(`filters[$or]${path}`, value);
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

/** Texts of the period by their own day, or by when they were published or made where their type has no day. */
function daysOf(type: CoverageType, scope: CoverageScope): Condition[] {
  if (type.date === null) return withinTimes(scope);
  return type.undated === 0 ? withinDays(type.date, scope) : [];
}

/** Where only some texts have a day of their own: the others by when they were published or made. */
function eitherDayOf({ date, undated }: CoverageType, scope: CoverageScope): Condition[] {
  if (date === null || undated === 0 || (scope.from === undefined && scope.to === undefined)) return [];
  const others: Condition[] = [[`[${date}][$null]`, 'true'], ...withinTimes(scope)];
  return [
    ...withinDays(date, scope).map(([path, value]): Condition => [`[0]${path}`, value]),
    ...others.map(([path, value]): Condition => [`[1]${path}`, value]),
  ];
}

function withinDays(date: string, { from, to }: CoverageScope): Condition[] {
  return within(date, [from, '$gte'], [to, '$lte']);
}

function withinTimes({ from, to, version }: CoverageScope): Condition[] {
  return within(
    version === 'published' ? 'publishedAt' : 'createdAt',
    [from && `${from}T00:00:00.000Z`, '$gte'],
    [to && new Date(Date.parse(`${to}T00:00:00Z`) + DAY_MS).toISOString(), '$lt']
  );
}

function within(field: string, ...bounds: readonly (readonly [string | undefined, string])[]): Condition[] {
  return bounds.flatMap(([value, operator]): Condition[] =>
    value === undefined ? [] : [[`[${field}][${operator}]`, value]]
  );
}
