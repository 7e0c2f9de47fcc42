import type { NewCatalogueEntry } from '../../../shared/catalogue-entries';
import { Input } from './read-input';

const TYPES = ['platform', 'feature'] as const;
const STRENGTHS = ['strong', 'medium', 'weak'] as const;
/** Of a name in the catalogue’s types. */
const LONGEST = 120;

/** Which page of the entries that a few letters may mean. */
export function readSearch(query: unknown): {
  search: string;
  type?: 'platform' | 'feature';
  locale?: string;
  page: number;
  pageSize: number;
} {
  const input = Input.of(query, ['search', 'type', 'locale', 'page', 'pageSize']);
  return {
    search: input.optionalText('search') ?? '',
    type: input.optionalOneOf('type', TYPES),
    locale: input.optionalText('locale'),
    page: input.integer('page', { or: 1, min: 1, max: 1_000_000 }),
    pageSize: input.integer('pageSize', { or: 10, min: 1, max: 100 }),
  };
}

/** An entry to be created, with a name in each of these languages. */
export function readNewEntry(body: unknown, locales: readonly string[]): NewCatalogueEntry {
  const input = Input.of(body, ['type', 'names', 'kind', 'platform', 'alias']);
  const type = input.oneOf('type', TYPES);
  const names = Input.of(input.object('names'), locales);
  return {
    type,
    names: Object.fromEntries(locales.map((locale) => [locale, names.text(locale).trim().slice(0, LONGEST)])),
    kind: input.optionalText('kind'),
    platform: type === 'feature' ? input.text('platform') : undefined,
    alias: input.optionalText('alias'),
  };
}

/** Words that might become an alias of an entry. */
export function readAliasIdea(body: unknown): { entry: string; words: string; strength: (typeof STRENGTHS)[number] } {
  const input = Input.of(body, ['entry', 'words', 'strength']);
  return { entry: input.text('entry'), words: input.text('words'), strength: input.oneOf('strength', STRENGTHS) };
}
