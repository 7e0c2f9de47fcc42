import {
  SHOWN_CASES,
  SHOWN_STRENGTHS,
  WORD_CONCERNS,
  type EditedAlias,
  type WordConcern,
} from '../../../shared/catalogue-browser';
import type { PlainDocument } from '../services/text-fields';
import { Input } from './read-input';

const TYPES = ['platform', 'feature'] as const;
/** Of an alias in the catalogue’s component. */
const LONGEST_ALIAS = 80;
const MOST_ALIASES = 300;
/** UTF-16 units: a long article; the tagger itself takes more. */
const LONGEST_TRIED = 200_000;

interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** Which page of which entries. */
export function readCatalogueQuery(query: unknown): Page & {
  search: string;
  type?: 'platform' | 'feature';
  owner?: string;
  locale?: string;
} {
  const input = Input.of(query, ['search', 'type', 'owner', 'locale', 'page', 'pageSize']);
  return {
    search: input.optionalText('search') ?? '',
    type: input.optionalOneOf('type', TYPES),
    owner: input.optionalText('owner'),
    locale: input.optionalText('locale'),
    ...pageIn(input),
  };
}

/** In which language entries are named. */
export function readNamesIn(query: unknown): { locale?: string } {
  return { locale: Input.of(query, ['locale']).optionalText('locale') };
}

/** Which page of words that deserve a look. */
export function readConcern(query: unknown): Page & { concern: WordConcern; locale?: string } {
  const input = Input.of(query, ['concern', 'locale', 'page', 'pageSize']);
  return { concern: input.oneOf('concern', WORD_CONCERNS), locale: input.optionalText('locale'), ...pageIn(input) };
}

/** The aliases an entry shall have, and which state of them whoever asks has seen. */
export function readAliases(body: unknown, locales: readonly string[]): { aliases: EditedAlias[]; revision: string } {
  const input = Input.of(body, ['aliases', 'revision']);
  const aliases = input.list('aliases', MOST_ALIASES).map((value): EditedAlias => {
    const alias = Input.of(value, ['place', 'text', 'locale', 'strength', 'case']);
    return {
      place: alias.isGiven('place') ? alias.integer('place', { or: 0, min: 0, max: MOST_ALIASES }) : undefined,
      text: alias.text('text', LONGEST_ALIAS).trim(),
      locale: alias.oneOf('locale', ['any', ...locales]),
      strength: alias.oneOf('strength', SHOWN_STRENGTHS),
      case: alias.oneOf('case', SHOWN_CASES),
    };
  });
  return { aliases, revision: input.text('revision') };
}

/** A text that somebody wants to see tagged. */
export function readTried(body: unknown, locales: readonly string[]): PlainDocument {
  const input = Input.of(body, ['title', 'text', 'locale']);
  return {
    title: input.optionalText('title') ?? '',
    text: input.text('text', LONGEST_TRIED),
    locale: input.oneOf('locale', locales),
  };
}

function pageIn(input: Input): Page {
  return {
    page: input.integer('page', { or: 1, min: 1, max: 1_000_000 }),
    pageSize: input.integer('pageSize', { or: 25, min: 1, max: 100 }),
  };
}
