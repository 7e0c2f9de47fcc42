/** What lists of the content manager show of one document beside its fields. */
export interface ListCells {
  /** Names in the language of the text. */
  readonly mainPlatforms: readonly string[];
  /** Number of open suggestions. */
  readonly suggestions: number;
}

/** By document id; documents that may not be read are left out. */
export type ListCellsAnswer = Readonly<Record<string, ListCells | undefined>>;

/** What a list can be narrowed to. */
export const LIST_FILTERS = [
  'untagged', // neither platform nor feature
  'suggested', // with an open suggestion
  'unsure', // with a tag that the tagger set by itself without being very sure
  'sure', // tagged, and every tag very sure or decided by an editor
] as const;

export type ListFilter = (typeof LIST_FILTERS)[number];

/** The query parameter of a list that names the filter. */
export const LIST_FILTER_PARAMETER = 'mentionsFilter';

/** From this score on the tagger is very sure. */
export const VERY_SURE = 0.9;
