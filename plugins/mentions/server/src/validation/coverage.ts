import type { CoverageEntity, CoverageScope, CoverageTable, CoverageUnit } from '../../../shared/coverage';
import { Refusal } from '../services/problems';
import { Input } from './read-input';

const SCOPE = ['version', 'contentType', 'locale', 'from', 'to', 'language'];
const VERSIONS = ['published', 'draft'] as const;
const ENTITIES: readonly CoverageEntity[] = ['platform', 'feature'];
const UNITS: readonly CoverageUnit[] = ['month', 'week'];
const LANGUAGES = ['fr', 'en'] as const;
const TABLES: readonly CoverageTable[] = ['platforms', 'features', 'languages', 'first-seen', 'uncovered'];

export interface CoverageQuery {
  readonly scope: CoverageScope;
  /** In which names are given; that of the administrator where nothing is said. */
  readonly language?: 'fr' | 'en';
}

/** Which texts are asked for, and in which language; those published where nothing is said. */
export function readCoverage(query: unknown): CoverageQuery {
  return readScope(Input.of(query, SCOPE));
}

/** Which curves are asked for. */
export function readSeries(query: unknown) {
  const input = Input.of(query, [...SCOPE, 'entity', 'unit', 'top']);
  const request = {
    entity: input.optionalOneOf('entity', ENTITIES) ?? 'platform',
    unit: input.optionalOneOf('unit', UNITS) ?? 'month',
    top: input.integer('top', { or: 8, min: 1, max: 20 }),
  };
  return { ...readScope(input), request };
}

/** Which page of a list is asked for, and for how many weeks a platform must have been left. */
export function readCoverageList(query: unknown) {
  const input = Input.of(query, [...SCOPE, 'weeks', 'page', 'pageSize']);
  return { ...readScope(input), weeks: readWeeks(input), page: readPage(input) };
}

/** Which table is asked for as CSV. */
export function readExport(table: string | undefined, query: unknown) {
  const input = Input.of(query, [...SCOPE, 'unit', 'weeks']);
  return {
    ...readScope(input),
    table: Input.of({ table }, ['table']).oneOf('table', TABLES),
    unit: input.optionalOneOf('unit', UNITS) ?? 'month',
    weeks: readWeeks(input),
  };
}

/** In which language names are asked for, and how many entries. */
export function readFew(query: unknown) {
  const input = Input.of(query, ['language', 'limit']);
  return {
    language: input.optionalOneOf('language', LANGUAGES),
    limit: input.integer('limit', { or: 5, min: 1, max: 20 }),
  };
}

function readScope(input: Input): CoverageQuery {
  const [from, to] = [input.optionalDay('from'), input.optionalDay('to')];
  if (from !== undefined && to !== undefined && from > to) throw new Refusal({ kind: 'period-reversed', from, to });
  return {
    scope: {
      version: input.optionalOneOf('version', VERSIONS) ?? 'published',
      contentType: input.optionalText('contentType'),
      locale: input.optionalText('locale'),
      from,
      to,
    },
    language: input.optionalOneOf('language', LANGUAGES),
  };
}

function readWeeks(input: Input): number {
  return input.integer('weeks', { or: 8, min: 1, max: 1000 });
}

function readPage(input: Input): { page: number; pageSize: number } {
  return {
    page: input.integer('page', { or: 1, min: 1, max: 1_000_000 }),
    pageSize: input.integer('pageSize', { or: 10, min: 1, max: 100 }),
  };
}
