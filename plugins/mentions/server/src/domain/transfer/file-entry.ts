import type { AliasEntry } from '../catalogue/file';
import type { Alias } from '../catalogue/types';
import { FIELDS, LANGUAGES, type StoredEntry } from './entry';

/** An entry in the format of `database/catalogue/`; lists are there even where they are empty, so that they can be put back. */
export function toFileEntry({ slug, values, domains, aliases, type }: StoredEntry): object {
  const localised = (field: 'name' | 'description') => {
    const texts = LANGUAGES.flatMap((language) => {
      const text = values[`${field}.${language}`];
      return text === undefined ? [] : [[language, text] as const];
    });
    return texts.length === 0 ? {} : { [field]: Object.fromEntries(texts) };
  };
  const plain = FIELDS.filter((field) => !field.includes('.') && values[field] !== undefined);
  return {
    slug,
    ...localised('name'),
    ...Object.fromEntries(plain.map((field) => [field, values[field]])),
    ...(type === 'platform' ? { domains } : {}),
    ...localised('description'),
    aliases: aliases.map(toAliasEntry),
  };
}

/** An alias in the shortest form that says the same. */
function toAliasEntry(alias: Alias): AliasEntry {
  const { text, locale, kind, strength, accents, requires, validFrom, validTo } = alias;
  const entry: AliasEntry = {
    text,
    ...(locale === 'any' ? {} : { locale }),
    ...(kind === 'name' ? {} : { kind }),
    ...(strength === 'strong' ? {} : { strength }),
    ...(alias.case === 'any' ? {} : { case: alias.case }),
    ...(accents === 'fold' ? {} : { accents }),
    ...(requires.type === 'owner' ? { requires: 'owner' as const } : {}),
    ...(requires.type === 'any-of' ? { requires: { anyOf: requires.words } } : {}),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
  };
  return Object.keys(entry).length === 1 ? text : entry;
}
