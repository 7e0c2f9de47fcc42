/** By what a period is cut; weeks begin on Monday. */
export type CoverageUnit = 'month' | 'week';

export type CoverageEntity = 'platform' | 'feature';

/** Which texts figures are about; each language of a text counts by itself. Days are YYYY-MM-DD, both included. */
export interface CoverageScope {
  readonly version: 'published' | 'draft';
  readonly contentType?: string;
  readonly locale?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface CoverageCount {
  /** Texts that are tagged with it. */
  readonly texts: number;
  /** Times that those texts name it. */
  readonly mentions: number;
}

/** A platform or feature, as people know it in a language. */
export interface CoverageEntry {
  readonly documentId: string;
  readonly name: string;
  readonly slug: string | null;
  /** The name of a feature’s platform. */
  readonly owner: string | null;
}

/** Counts over time: one for each bucket of the answer. */
export interface CoverageCurve {
  readonly total: CoverageCount;
  readonly counts: readonly CoverageCount[];
}

/** What is tagged most over time. */
export interface CoverageSeries {
  /** First days of the months or weeks, without a gap. */
  readonly buckets: readonly string[];
  readonly entries: readonly (CoverageCurve & { readonly entry: CoverageEntry })[];
  /** All that is tagged less, taken together: a text with several of them counts several times. */
  readonly others: (CoverageCurve & { readonly entries: number }) | null;
}

/** Texts of one content type in one locale. */
export interface CoverageShare {
  readonly contentType: string;
  readonly locale: string;
  readonly texts: number;
  /** Those with a platform or feature. */
  readonly tagged: number;
}

/** A content type whose texts are tagged. */
export interface CoverageType {
  readonly contentType: string;
  /** Its name in the schema, by which the panel translates it. */
  readonly name: string;
  /** The field with the day of a text, where the type has one. */
  readonly date: string | null;
  /** Texts without a day of their own: they count by when they were published or made. */
  readonly undated: number;
  readonly platforms: string;
  readonly features: string;
}

/** How much there is, and where. */
export interface CoverageOverview {
  readonly types: readonly CoverageType[];
  readonly locales: readonly string[];
  readonly shares: readonly CoverageShare[];
  /** First and last day of the texts; null where there are none. */
  readonly first: string | null;
  readonly last: string | null;
}

/** A feature and when a text was first about it. */
export interface FirstSeen {
  readonly entry: CoverageEntry;
  readonly day: string;
  /** Texts that are tagged with it since. */
  readonly texts: number;
}

/** A platform that no text has been about for a while. */
export interface Uncovered {
  readonly entry: CoverageEntry;
  /** Null where no text ever was. */
  readonly day: string | null;
  readonly weeks: number | null;
  readonly texts: number;
}

export interface CoveragePage<Row> {
  readonly results: readonly Row[];
  readonly total: number;
}

/** This month beside the one before. */
export interface MonthOfCoverage {
  /** First days of both months. */
  readonly month: string;
  readonly before: string;
  readonly entries: readonly {
    readonly entry: CoverageEntry;
    readonly now: CoverageCount;
    readonly then: CoverageCount;
  }[];
}

/** Tables of figures that can be had as CSV. */
export type CoverageTable = 'platforms' | 'features' | 'languages' | 'first-seen' | 'uncovered';
