import { aliasKey } from '../catalogue/aliases';
import { firstDayOf } from '../catalogue/partial-dates';
import type { Alias } from '../catalogue/types';
import { checkAlias } from './check-alias';
import { isPartialDate } from './dates';
import {
  DATE_FIELDS,
  ENTRY_TYPES,
  FIELDS,
  FIELDS_OF,
  type Draft,
  type EntryType,
  type Field,
  type RowProblem,
  type StoredEntry,
  type WantedEntry,
} from './entry';

/** What the newsroom’s content types allow. */
export interface Rules {
  readonly kinds: Readonly<Record<EntryType, readonly string[]>>;
  readonly states: readonly string[];
  /** Languages that an alias can be of. */
  readonly locales: readonly string[];
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const LONGEST_SLUG = 80;
const LONGEST: Readonly<Partial<Record<Field, number>>> = {
  'name.fr': 120,
  'name.en': 120,
  owner: 120,
  source: 255,
  website: 255,
};
const NEEDED: ReadonlySet<Field> = new Set(['name.fr', 'name.en', 'platform'] as const);
const HOST = /^[a-z0-9.-]+\.[a-z]{2,}$/u;

type Checked = { readonly wanted: WantedEntry } | { readonly problems: readonly RowProblem[] };

/** A row in the form in which it would be stored, or everything that is wrong with it by itself. */
export function checkDraft(draft: Draft, stored: StoredEntry | undefined, rules: Rules): Checked {
  const type = ENTRY_TYPES.find((one) => one === draft.type);
  if (type === undefined) return { problems: draft.problems.length > 0 ? draft.problems : [wrongType(draft.type)] };
  const problems = [...draft.problems, ...slugProblems(draft.slug, stored)];
  const values = readValues(draft, type, stored, rules, problems);
  const domains = draft.domains?.map((host) => host.trim().toLowerCase()).filter(Boolean);
  problems.push(...domainProblems(type, domains));
  const aliases = readAliases(draft, rules, problems);
  if (problems.length > 0) return { problems };
  return {
    wanted: {
      line: draft.line,
      type,
      slug: draft.slug ?? '',
      values,
      ...(type === 'platform' && domains ? { domains } : {}),
      ...(aliases ? { aliases } : {}),
    },
  };
}

/** A text as it is stored: no spaces around it, one kind of line end. */
export function tidied(text: string): string {
  return text.replace(/\r\n?/gu, '\n').trim();
}

function wrongType(found = ''): RowProblem {
  return { kind: 'one-of', field: 'type', found, choices: ENTRY_TYPES };
}

function slugProblems(slug: string | undefined, stored: StoredEntry | undefined): RowProblem[] {
  if (slug === undefined || slug === '') return [{ kind: 'missing', field: 'slug' }];
  if (stored) return [];
  if (slug.length > LONGEST_SLUG) return [{ kind: 'too-long', field: 'slug', limit: LONGEST_SLUG }];
  return SLUG.test(slug) ? [] : [{ kind: 'bad-slug', slug }];
}

function readValues(
  draft: Draft,
  type: EntryType,
  stored: StoredEntry | undefined,
  rules: Rules,
  problems: RowProblem[]
): WantedEntry['values'] {
  const values: Partial<Record<Field, string | null>> = {};
  for (const field of FIELDS) {
    const given = draft.values[field];
    const text = given === undefined || given === null ? given : tidied(given) || null;
    if (!FIELDS_OF[type].has(field)) {
      if (text) problems.push({ kind: 'not-its-field', field, type });
      continue;
    }
    const isMissing = text === null || (text === undefined && !stored);
    // What the newsroom itself lacks may be missing in a file of it.
    if (NEEDED.has(field) && isMissing && (!stored || stored.values[field] !== undefined)) {
      problems.push({ kind: 'missing', field });
      continue;
    }
    if (text === undefined) continue;
    const day = text !== null && DATE_FIELDS.has(field) && isPartialDate(text) ? firstDayOf(text) : undefined;
    values[field] = day ?? text;
    // What the newsroom holds already need not be what it would take today.
    if (text !== null && text !== stored?.values[field]) problems.push(...valueProblems(field, text, type, rules));
  }
  return values;
}

function valueProblems(field: Field, text: string, type: EntryType, rules: Rules): RowProblem[] {
  const limit = LONGEST[field];
  if (limit !== undefined && text.length > limit) return [{ kind: 'too-long', field, limit }];
  if (DATE_FIELDS.has(field)) return isPartialDate(text) ? [] : [{ kind: 'bad-date', field, found: text }];
  const choices = field === 'kind' ? rules.kinds[type] : field === 'state' ? rules.states : undefined;
  if (choices && !choices.includes(text)) return [{ kind: 'one-of', field, found: text, choices }];
  if (field === 'website' && !/^https?:\/\/\S+$/u.test(text)) return [{ kind: 'bad-value', field, found: text }];
  if (field === 'colour' && !/^#[0-9a-f]{6}$/iu.test(text)) return [{ kind: 'bad-value', field, found: text }];
  return [];
}

function domainProblems(type: EntryType, domains: readonly string[] = []): RowProblem[] {
  if (type === 'feature') return domains.length > 0 ? [{ kind: 'not-its-field', field: 'domains', type }] : [];
  return domains.filter((host) => !HOST.test(host)).map((found) => ({ kind: 'bad-value', field: 'domains', found }));
}

function readAliases(draft: Draft, { locales }: Rules, problems: RowProblem[]): Alias[] | undefined {
  const seen = new Set<string>();
  return draft.aliases?.flatMap((one) => {
    const { alias, problems: found } = checkAlias(one, locales);
    problems.push(...found);
    const key = alias && aliasKey(alias);
    if (alias && key !== undefined && seen.has(key)) problems.push({ kind: 'repeated-alias', alias: alias.text });
    if (key !== undefined) seen.add(key);
    return alias ? [alias] : [];
  });
}
