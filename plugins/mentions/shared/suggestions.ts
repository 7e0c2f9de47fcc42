/** What the tagger found in a text without being sure, and nobody has decided on. */
export interface Suggestion {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string | null;
  /** The name of the platform or feature. */
  readonly name: string;
  /** The words of the text. */
  readonly words: string;
}

/** How many suggestions are open, and those that wait longest; only of texts that one may read. */
export interface OpenSuggestions {
  readonly count: number;
  readonly oldest: readonly Suggestion[];
}
