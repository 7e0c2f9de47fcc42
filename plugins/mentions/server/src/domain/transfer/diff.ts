import type { Alias } from '../catalogue/types';
import { writeAlias } from './alias-notation';
import { FIELDS, type Field, type StoredEntry, type WantedEntry } from './entry';

/** One text that a row would change; null where there is none. */
export interface FieldChange {
  readonly field: Field | 'domains';
  readonly before: string | null;
  readonly after: string | null;
}

/** What a row would do to the aliases of an entry, each in the notation of the CSV. */
export interface AliasChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly before: string; readonly after: string }[];
}

export interface EntryChange {
  readonly fields: readonly FieldChange[];
  readonly aliases: AliasChanges;
}

const NONE: AliasChanges = { added: [], removed: [], changed: [] };

/** What a row would change of an entry; undefined where it would change nothing. */
export function changeOf(wanted: WantedEntry, stored: StoredEntry): EntryChange | undefined {
  const fields: FieldChange[] = FIELDS.flatMap((field) => {
    const after = wanted.values[field];
    const before = stored.values[field] ?? null;
    return after === undefined || after === before ? [] : [{ field, before, after }];
  });
  const domains = domainChange(wanted.domains, stored.domains);
  const aliases = wanted.aliases ? aliasChanges(wanted.aliases, stored.aliases) : NONE;
  const hasAliases = Object.values(aliases).some((list) => list.length > 0);
  if (fields.length === 0 && !domains && !hasAliases) return undefined;
  return { fields: domains ? [...fields, domains] : fields, aliases };
}

/** True where a change touches the words by which texts are tagged, or whose they are. */
export function touchesWords({ fields, aliases }: EntryChange): boolean {
  const words: readonly FieldChange['field'][] = ['name.fr', 'name.en', 'platform', 'domains'];
  return fields.some(({ field }) => words.includes(field)) || Object.values(aliases).some((list) => list.length > 0);
}

/** The order of domains and aliases says nothing. */
function domainChange(after: readonly string[] | undefined, before: readonly string[]): FieldChange | undefined {
  if (!after || sorted(after) === sorted(before)) return undefined;
  return { field: 'domains', before: before.join(', ') || null, after: after.join(', ') || null };
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort().join('\n');
}

function aliasChanges(after: readonly Alias[], before: readonly Alias[]): AliasChanges {
  const left = before.map((alias) => ({ alias, written: writeAlias(alias) }));
  const without = (isIt: (one: (typeof left)[number]) => boolean) => {
    const place = left.findIndex(isIt);
    return place === -1 ? undefined : left.splice(place, 1)[0];
  };
  const fresh = after
    .map((alias) => ({ alias, written: writeAlias(alias) }))
    .filter(({ written }) => !without((one) => one.written === written));
  const changed: { before: string; after: string }[] = [];
  const added: string[] = [];
  for (const { alias, written } of fresh) {
    // Two may be spelled alike in two languages: the one of the same language is meant first.
    const old =
      without((one) => one.alias.text === alias.text && one.alias.locale === alias.locale) ??
      without((one) => one.alias.text === alias.text);
    if (old) changed.push({ before: old.written, after: written });
    else added.push(written);
  }
  return { added, removed: left.map(({ written }) => written), changed };
}
