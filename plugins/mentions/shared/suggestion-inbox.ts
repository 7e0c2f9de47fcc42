import type { DecisionNote, EntryCard, Occurrence } from './document-tags';

/** Suggestions that rest on the same words for the same entry: decided on one after the other, or together. */
export interface SuggestionGroup {
  readonly entityType: 'platform' | 'feature';
  readonly entityId: string;
  /** As the catalogue writes it. */
  readonly alias: string;
  /** Number of documents with an open suggestion. */
  readonly texts: number;
}

/** One page of groups, the largest first; only of texts that one may read. */
export interface SuggestionGroupsPage {
  readonly results: readonly SuggestionGroup[];
  /** Number of groups. */
  readonly total: number;
  /** Number of open suggestions in all groups; a text that is in two of them for one entry counts once. */
  readonly texts: number;
  /** The entries that groups name, by document id. */
  readonly entries: Readonly<Record<string, EntryCard>>;
}

/** An open suggestion of one group: the words of a text that may mean the entry. */
export interface SuggestedText {
  /** Of the mention; later ones have higher ids. */
  readonly id: number;
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  /** Null where the text has none, or the role may not read it. */
  readonly title: string | null;
  readonly occurrence: Occurrence;
  /** True where the role may decide on this text. */
  readonly mayDecide: boolean;
}

/** The next open suggestions of a group. */
export interface SuggestedTextsPage {
  readonly results: readonly SuggestedText[];
  /** What to ask for the following ones with; null where there are none. */
  readonly after: number | null;
  /** The entries that reasons name, by document id. */
  readonly entries: Readonly<Record<string, EntryCard>>;
}

/** What became of one decision among many. */
export type DecisionOutcome =
  | { readonly status: 'decided'; readonly decision: DecisionNote }
  /** Somebody else was faster; without decision, they took one back. */
  | { readonly status: 'conflict'; readonly message: string; readonly decision?: DecisionNote }
  | { readonly status: 'undone' }
  | { readonly status: 'refused'; readonly message: string }
  | { readonly status: 'forbidden' };
