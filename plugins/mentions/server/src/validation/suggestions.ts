import type { GroupKey } from '../repositories/suggestions/open-mentions';
import { Input } from './read-input';

const LANGUAGE = /^[a-z]{2}(-[A-Za-z]{2,4})?$/u;

/** Which page of groups, and in which language names are read. */
export function readGroupsPage(query: unknown): { page: number; pageSize: number; language?: string } {
  const input = Input.of(query, ['page', 'pageSize', 'language']);
  return {
    page: input.integer('page', { or: 1, min: 1, max: 1_000_000 }),
    pageSize: input.integer('pageSize', { or: 10, min: 1, max: 50 }),
    language: languageIn(input),
  };
}

/** Which texts of a group: those after the mention with this id. */
export function readTextsPage(query: unknown): { after: number; limit: number; language?: string } {
  const input = Input.of(query, ['after', 'limit', 'language']);
  return {
    after: input.integer('after', { or: 0, min: 0, max: 999_999_999 }),
    limit: input.integer('limit', { or: 25, min: 1, max: 100 }),
    language: languageIn(input),
  };
}

/** The group that the address names. */
export function readGroup({ entityId, alias }: Readonly<Record<string, string>>): GroupKey {
  const input = Input.of({ entityId, alias }, ['entityId', 'alias']);
  return { entityId: input.text('entityId'), alias: input.text('alias') };
}

function languageIn(input: Input): string | undefined {
  const language = input.optionalText('language');
  return language !== undefined && LANGUAGE.test(language) ? language : undefined;
}
