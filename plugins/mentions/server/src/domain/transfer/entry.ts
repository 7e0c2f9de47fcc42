import type { Alias, Entity, Slug } from '../catalogue/types';
import type { DocumentId } from '../decide/decisions';

export type EntryType = Entity['type'];
export const ENTRY_TYPES: readonly EntryType[] = ['platform', 'feature'];

/** The languages of catalogue files. */
export const LANGUAGES = ['fr', 'en'] as const;
export type FileLanguage = (typeof LANGUAGES)[number];

/** What a file says of an entry with one text each; `platform` is the slug of a feature’s platform. */
export const FIELDS = [
  'name.fr',
  'name.en',
  'platform',
  'kind',
  'state',
  'owner',
  'website',
  'colour',
  'launchedOn',
  'closedOn',
  'retiredOn',
  'source',
  'description.fr',
  'description.en',
] as const;
export type Field = (typeof FIELDS)[number];

const COMMON: readonly Field[] = ['name.fr', 'name.en', 'kind', 'launchedOn', 'description.fr', 'description.en'];

/** Which fields entries of a type have. */
export const FIELDS_OF: Readonly<Record<EntryType, ReadonlySet<Field>>> = {
  platform: new Set([...COMMON, 'owner', 'website', 'colour', 'closedOn'] as const),
  feature: new Set([...COMMON, 'platform', 'state', 'retiredOn', 'source'] as const),
};

/** Fields with a day of the calendar. */
export const DATE_FIELDS: ReadonlySet<Field> = new Set(['launchedOn', 'closedOn', 'retiredOn'] as const);

/** An entry of the catalogue, as it is stored. */
export interface StoredEntry {
  readonly documentId: DocumentId;
  readonly type: EntryType;
  readonly slug: Slug;
  readonly values: Readonly<Partial<Record<Field, string>>>;
  readonly domains: readonly string[];
  readonly aliases: readonly Alias[];
}

/** What a sound row of a file wants of an entry: what is not given stays, null clears. */
export interface WantedEntry {
  readonly line: number;
  readonly type: EntryType;
  readonly slug: Slug;
  readonly values: Readonly<Partial<Record<Field, string | null>>>;
  readonly domains?: readonly string[];
  readonly aliases?: readonly Alias[];
}

/** An alias as a file writes it, not yet checked. */
export interface AliasDraft {
  readonly text: string;
  readonly locale?: string;
  readonly kind?: string;
  readonly strength?: string;
  readonly case?: string;
  readonly accents?: string;
  readonly requires?: string;
  readonly words?: readonly string[];
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** A row as a file writes it, not yet checked, with what was wrong with its form. */
export interface Draft {
  readonly line: number;
  readonly type?: string;
  readonly slug?: string;
  readonly values: Readonly<Partial<Record<Field, string | null>>>;
  readonly domains?: readonly string[];
  readonly aliases?: readonly AliasDraft[];
  readonly problems: readonly RowProblem[];
}

/** Why a row is refused, in a form that can be said in any language. */
export type RowProblem =
  | { readonly kind: 'malformed' }
  | { readonly kind: 'cells'; readonly found: number; readonly wanted: number }
  | { readonly kind: 'unknown-field'; readonly field: string; readonly alias?: string }
  | { readonly kind: 'wrong-form'; readonly field: string; readonly wanted: 'text' | 'list' | 'object' }
  | { readonly kind: 'missing'; readonly field: string }
  | { readonly kind: 'too-long'; readonly field: string; readonly limit: number; readonly alias?: string }
  | { readonly kind: 'bad-slug'; readonly slug: string }
  | {
      readonly kind: 'one-of';
      readonly field: string;
      readonly found: string;
      readonly choices: readonly string[];
      readonly alias?: string;
    }
  | { readonly kind: 'bad-date'; readonly field: string; readonly found: string; readonly alias?: string }
  | { readonly kind: 'bad-value'; readonly field: 'website' | 'colour' | 'domains'; readonly found: string }
  | { readonly kind: 'not-its-field'; readonly field: string; readonly type: EntryType }
  | { readonly kind: 'no-words'; readonly alias: string }
  | { readonly kind: 'repeated-alias'; readonly alias: string }
  | { readonly kind: 'unknown-owner'; readonly slug: string }
  | { readonly kind: 'duplicate'; readonly slug: string; readonly line: number }
  | { readonly kind: 'alias-taken'; readonly words: string; readonly by: string }
  | { readonly kind: 'not-allowed'; readonly action: 'create' | 'update'; readonly type: EntryType };

/** Tells entries apart: a platform and a feature may have the same slug. */
export function entryKey(type: EntryType, slug: Slug): string {
  return `${type} ${slug}`;
}
