/** How the catalogue leaves and enters as a file. */
export const TRANSFER_FORMATS = ['json', 'csv'] as const;
export type TransferFormat = (typeof TRANSFER_FORMATS)[number];

/** A file may be no larger; the catalogue that Veille ships with has 2 MB. */
export const LARGEST_FILE = 20 * 1024 * 1024;
export const MOST_ROWS = 20_000;

/** What would become of a row. */
export const OUTCOMES = ['create', 'change', 'unchanged', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One text that a row would change; null where there is none. */
export interface ShownChange {
  /** `name.fr`, `kind`, `closedOn`, … or `domains`. */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One row of a file. */
export interface CheckedRow {
  readonly line: number;
  readonly outcome: Outcome;
  readonly type?: 'platform' | 'feature';
  readonly slug?: string;
  readonly name?: string;
  /** Why it is refused, in words. */
  readonly reasons: readonly string[];
  readonly changes: readonly ShownChange[];
  /** Aliases in the notation of the CSV. */
  readonly aliases: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly { readonly before: string; readonly after: string }[];
  };
}

/** A file that was looked at; nothing is written. */
export interface CheckedFile {
  /** Tells what was found from what will be found once the catalogue has changed. */
  readonly revision: string;
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly rows: readonly CheckedRow[];
}

/** How many rows of an import are written; `total` is 0 until the file has been looked at once more. */
export interface ImportProgress {
  readonly written: number;
  readonly total: number;
}

/** What an import has done. */
export interface ImportReport {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}
