/** How many documents a change of what words mean would change. Counted, not named: whoever asks may not read them. */
export interface Impact {
  /** Those that hold the words. */
  readonly documents: number;
  /** Those among the ones read whose tags would change. */
  readonly changed: number;
  /** How many were read: all, or the first hundred. */
  readonly read: number;
}
