import { OUTCOMES, type CheckedFile, type CheckedRow, type Outcome } from '../../../shared/catalogue-transfer';

/** The outcome that a text names; undefined for any other text. */
export function outcomeNamed(text: string): Outcome | undefined {
  return OUTCOMES.find((one) => one === text);
}

/** One page of the rows with an outcome, or of all of them; how many there are. */
export function pageOfRows(
  { rows }: CheckedFile,
  { outcome, page, pageSize }: { readonly outcome?: Outcome; readonly page: number; readonly pageSize: number }
): { results: readonly CheckedRow[]; total: number } {
  const found = outcome ? rows.filter((row) => row.outcome === outcome) : rows;
  return { results: found.slice((page - 1) * pageSize, page * pageSize), total: found.length };
}

/** How many rows would be written. */
export function countGood({ counts }: CheckedFile): number {
  return counts.create + counts.change;
}

/** A text short enough for a cell. */
export function shortened(text: string, longest = 140): string {
  return text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}
