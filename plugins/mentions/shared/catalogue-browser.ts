import type { EntryCard } from './document-tags';

/** How an entry occurs in the version of the archive that editors work on. */
export interface EntryUsage {
  /** Numbers of texts, in whatever language, and of places. */
  readonly documents: number;
  readonly mentions: number;
  /** The day of the latest text that names it, YYYY-MM-DD. */
  readonly lastOn?: string;
}

/** One entry of the catalogue in a list. */
export interface CatalogueRow extends EntryCard, EntryUsage {
  readonly id: string;
  /** Number of ways it is written, its names included. */
  readonly aliases: number;
  /** The alias that answers a search, where the name does not. */
  readonly alias?: string;
}

/** One page of the catalogue; `entries` are the platforms that features of the page belong to. */
export interface CataloguePage {
  readonly results: readonly CatalogueRow[];
  readonly total: number;
  readonly entries: Readonly<Record<string, EntryCard>>;
}

export const SHOWN_STRENGTHS = ['strong', 'medium', 'weak', 'supporting', 'exclude'] as const;
export const SHOWN_CASES = ['any', 'capital', 'exact'] as const;

/** What can be changed of an alias in place; everything else of it stays as it is. */
export interface EditedAlias {
  /** Its place among those that the entry lists now; undefined for a new one. Two may be spelled alike. */
  readonly place?: number;
  readonly text: string;
  readonly locale: string;
  readonly strength: (typeof SHOWN_STRENGTHS)[number];
  readonly case: (typeof SHOWN_CASES)[number];
}

/** One way an entry is written. */
export interface ShownAlias extends EditedAlias {
  /** Its name in one of the languages, which is changed where names are. */
  readonly isName: boolean;
  /** Places in the archive where it was found. */
  readonly mentions: number;
  /** What editors said of tags that rested on it. */
  readonly accepted: number;
  readonly rejected: number;
  /** Other entries that are written so too; where nothing tells them apart, `isConflict`. */
  readonly sharedWith: readonly { readonly id: string; readonly isConflict: boolean }[];
}

/** An entry with all the ways it is written. */
export interface CatalogueEntry extends EntryCard, EntryUsage {
  readonly id: string;
  readonly contentType: string;
  readonly aliases: readonly ShownAlias[];
  /** Tells this state of the aliases from a later one. */
  readonly revision: string;
  /** The entries that share an alias, and its platform. */
  readonly entries: Readonly<Record<string, EntryCard>>;
}

/** What is odd about words of the catalogue. */
export const WORD_CONCERNS = ['conflict', 'never-found', 'always-rejected'] as const;
export type WordConcern = (typeof WORD_CONCERNS)[number];

/** Words of the catalogue that deserve a look. */
export interface OddWords {
  readonly entryId: string;
  readonly words: string;
  /** The other entry that claims them, for a conflict. */
  readonly otherId?: string;
  /** Rejections, where they are always rejected. */
  readonly rejected?: number;
}

/** One page of odd words, and how many there are of each kind. */
export interface OddWordsPage {
  readonly results: readonly OddWords[];
  readonly total: number;
  readonly entries: Readonly<Record<string, EntryCard>>;
}
