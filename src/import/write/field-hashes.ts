import { createHash } from 'node:crypto';

import type { FieldName, Fields } from '../prepare/prepared-document';
import type { Row } from './rows';
import { isRow, pick } from './rows';

/** One digest for each field that has a value. */
export type FieldHashes = { [Name in FieldName]?: string };

const ALL_FIELDS: readonly FieldName[] = [
  'title',
  'excerpt',
  'body',
  'publishedOn',
  'source',
  'seo',
  'category',
  'authors',
  'summary',
  'description',
  'prerequisites',
  'objectives',
  'audience',
  'durationDays',
  'durationHours',
  'format',
  'level',
  'price',
  'dates',
  'contact',
  'trainers',
];

/** The digests of what an import sets; a category or person is the one of that slug, whatever its name has become. */
export function hashFields(fields: Fields): FieldHashes {
  return hashValues({
    ...fields,
    category: fields.category && pick({ ...fields.category }, ['slug']),
    authors: fields.authors?.map((author) => pick({ ...author }, ['slug'])),
    trainers: fields.trainers?.map((trainer) => pick({ ...trainer }, ['slug'])),
  });
}

/** The digests of values: equal whenever the values are, whatever the order of their keys. */
export function hashValues(values: Row): FieldHashes {
  const hashes: FieldHashes = {};
  for (const name of fieldNames(values)) {
    if (!isEmpty(values[name])) hashes[name] = digest(values[name]);
  }
  return hashes;
}

/** One digest for all of them. */
export function hashAll(hashes: FieldHashes): string {
  return digest(hashes);
}

/** The names of the fields that are there. */
export function fieldNames(values: object): FieldName[] {
  return ALL_FIELDS.filter((name) => name in values);
}

function digest(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 32);
}

/** JSON with sorted keys and without empty values: what the database adds to an object does not make it another. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (!isRow(value)) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => !isMissing(inner));
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

function isEmpty(value: unknown): boolean {
  if (isMissing(value) || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRow(value) && Object.values(value).every(isMissing);
}
