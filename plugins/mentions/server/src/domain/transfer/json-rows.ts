import type { AliasDraft, Draft, Field, RowProblem } from './entry';
import { ENTRY_TYPES, FIELDS, LANGUAGES } from './entry';
import { lineCounter, readJson } from './json-text';

type Values = Readonly<Record<string, unknown>>;

const LOCALISED = ['name', 'description'] as const;
const PLAIN = FIELDS.filter((field) => !field.includes('.'));
const ALIAS_TEXTS = ['text', 'locale', 'kind', 'strength', 'case', 'accents', 'validFrom', 'validTo'] as const;

/**
 * The rows of a file in the format of `database/catalogue/`; undefined where it has another shape.
 * @throws JsonError
 */
export function jsonRows(text: string): Draft[] | undefined {
  const { value, placesOf } = readJson(text);
  if (!isObject(value)) return undefined;
  const { $schema: _, platforms = [], features = [], ...others } = value;
  if (Object.keys(others).length > 0 || !Array.isArray(platforms) || !Array.isArray(features)) return undefined;
  const lists = { platform: platforms, feature: features };
  return ENTRY_TYPES.flatMap((type) => {
    const lineAt = lineCounter(text);
    const places = placesOf(lists[type]);
    return lists[type].map((entry: unknown, index) => toDraft(type, entry, lineAt(places[index] ?? 0)));
  });
}

function toDraft(type: string, entry: unknown, line: number): Draft {
  if (!isObject(entry)) {
    return { line, type, values: {}, problems: [{ kind: 'wrong-form', field: type, wanted: 'object' }] };
  }
  const problems: RowProblem[] = [];
  const { slug, name, description, domains, aliases, ...others } = entry;
  const values: Partial<Record<Field, string | null>> = {};
  const localised: Values = { name, description };
  for (const field of LOCALISED) Object.assign(values, localisedTexts(field, localised[field], problems));
  for (const [field, value] of Object.entries(others)) {
    const known = PLAIN.find((one) => one === field);
    if (known === undefined) problems.push({ kind: 'unknown-field', field });
    else if (typeof value === 'string' || value === null) values[known] = value;
    else problems.push({ kind: 'wrong-form', field, wanted: 'text' });
  }
  return {
    line,
    type,
    slug: textIn('slug', slug, problems),
    values,
    domains: listIn('domains', domains, problems)?.flatMap((host) => textIn('domains', host, problems) ?? []),
    aliases: listIn('aliases', aliases, problems)?.flatMap((alias) => aliasIn(alias, problems) ?? []),
    problems,
  };
}

function localisedTexts(field: (typeof LOCALISED)[number], value: unknown, problems: RowProblem[]) {
  if (value === undefined) return {};
  if (!isObject(value)) {
    problems.push({ kind: 'wrong-form', field, wanted: 'object' });
    return {};
  }
  const texts: Partial<Record<Field, string | null>> = {};
  for (const [code, text] of Object.entries(value)) {
    const language = LANGUAGES.find((one) => one === code);
    if (language === undefined) problems.push({ kind: 'unknown-field', field: `${field}.${code}` });
    else if (typeof text === 'string' || text === null) texts[`${field}.${language}`] = text;
    else problems.push({ kind: 'wrong-form', field: `${field}.${code}`, wanted: 'text' });
  }
  return texts;
}

function aliasIn(value: unknown, problems: RowProblem[]): AliasDraft | undefined {
  if (typeof value === 'string') return { text: value };
  if (!isObject(value) || typeof value.text !== 'string') {
    problems.push({ kind: 'wrong-form', field: 'aliases', wanted: 'text' });
    return undefined;
  }
  const { requires, ...others } = value;
  const texts = Object.entries(others).flatMap(([field, text]): [string, string][] => {
    if (!ALIAS_TEXTS.some((one) => one === field)) {
      problems.push({ kind: 'unknown-field', field, alias: String(value.text) });
      return [];
    }
    const given = textIn(field, text, problems);
    return given === undefined ? [] : [[field, given]];
  });
  return { ...Object.fromEntries(texts), text: value.text, ...requirementIn(requires, problems) };
}

function requirementIn(value: unknown, problems: RowProblem[]): Pick<AliasDraft, 'requires' | 'words'> {
  if (value === undefined || typeof value === 'string') return { requires: value };
  if (!isObject(value)) {
    problems.push({ kind: 'wrong-form', field: 'requires', wanted: 'text' });
    return {};
  }
  const { anyOf, ...others } = value;
  for (const field of Object.keys(others)) problems.push({ kind: 'unknown-field', field: `requires.${field}` });
  const words = listIn('requires.anyOf', anyOf, problems) ?? [];
  return { requires: 'any-of', words: words.flatMap((word) => textIn('requires.anyOf', word, problems) ?? []) };
}

function textIn(field: string, value: unknown, problems: RowProblem[]): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  problems.push({ kind: 'wrong-form', field, wanted: 'text' });
  return undefined;
}

function listIn(field: string, value: unknown, problems: RowProblem[]): readonly unknown[] | undefined {
  if (value === undefined || Array.isArray(value)) return value;
  problems.push({ kind: 'wrong-form', field, wanted: 'list' });
  return undefined;
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
