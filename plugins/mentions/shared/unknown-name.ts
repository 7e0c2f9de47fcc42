import type { EntryName } from './entry-name';

/** A name that occurs like a platform or feature and is not in the catalogue. */
export interface UnknownName {
  readonly name: string;
  /** What it probably is. */
  readonly entityType: 'platform' | 'feature';
  /** The platform it stands with most often. */
  readonly owner?: EntryName;
  /** Numbers of texts and of places. */
  readonly documents: number;
  readonly occurrences: number;
  readonly snippets: readonly { readonly before: string; readonly words: string; readonly after: string }[];
}

/** What an unknown name becomes: a feature of the platform with this slug or document id, or a platform. */
export type NewEntry = { readonly platform: string } | { readonly newPlatform: true };

/** One page of the unknown names in a state, and the number of all. */
export interface UnknownNamesPage {
  readonly results: readonly UnknownName[];
  readonly total: number;
}
