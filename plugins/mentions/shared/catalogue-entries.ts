import type { EntryCard, TextTypeSettings } from './document-tags';

/** A catalogue entry that answers a search. */
export interface FoundCatalogueEntry extends EntryCard {
  readonly id: string;
  /** The alias that answers, where the name does not. */
  readonly alias?: string;
}

/** One page of the entries that answer a search, best first. */
export interface FoundEntriesPage {
  readonly results: readonly FoundCatalogueEntry[];
  readonly total: number;
}

/** A platform or feature to be created; a feature belongs to a platform. */
export interface NewCatalogueEntry {
  readonly type: 'platform' | 'feature';
  /** By locale. */
  readonly names: Readonly<Record<string, string>>;
  readonly kind?: string;
  /** Document id of a feature’s platform. */
  readonly platform?: string;
  /** Words of a text that name it too. */
  readonly alias?: string;
}

/** A content type whose texts are read. */
export interface ReadType extends TextTypeSettings {
  /** Its name in the schema, by which the panel translates it. */
  readonly name: string;
}

/** What screens need to know of the configuration. */
export interface MentionsSetup {
  readonly types: Readonly<Record<string, ReadType | undefined>>;
  readonly locales: readonly { readonly code: string; readonly name: string }[];
  /** The kinds that entries can be of; none where the catalogue tells none apart. */
  readonly kinds: Readonly<Record<'platform' | 'feature', readonly string[]>>;
}
