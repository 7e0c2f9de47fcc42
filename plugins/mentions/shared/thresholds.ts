/** What becomes of a tag by its score: both 0–1, `suggested` no higher than `automatic`. */
export interface Thresholds {
  /** From here on a tag is set without asking. */
  readonly automatic: number;
  /** From here on a tag is worth suggesting; below, nothing is said. */
  readonly suggested: number;
}
