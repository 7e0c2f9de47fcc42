import type { Thresholds } from '../../../shared/thresholds';

/** Thresholds as they are being typed. */
export type ThresholdDraft = { readonly [Name in keyof Thresholds]: number | undefined };

/** What is wrong with a field, as the name of a text. */
export type DraftProblem = 'thresholds.outOfRange' | 'thresholds.wrongOrder';

/** What is wrong with each field; nothing where the server would take them. */
export function problemsOf({ automatic, suggested }: ThresholdDraft): {
  readonly [Name in keyof Thresholds]?: DraftProblem;
} {
  const automaticProblem = isScore(automatic) ? undefined : 'thresholds.outOfRange';
  if (!isScore(suggested)) return { automatic: automaticProblem, suggested: 'thresholds.outOfRange' };
  const isReversed = isScore(automatic) && suggested > automatic;
  return { automatic: automaticProblem, suggested: isReversed ? 'thresholds.wrongOrder' : undefined };
}

/** The thresholds of a draft; undefined where something is wrong with it. */
export function thresholdsOf({ automatic, suggested }: ThresholdDraft): Thresholds | undefined {
  if (!isScore(automatic) || !isScore(suggested) || suggested > automatic) return undefined;
  return { automatic: rounded(automatic), suggested: rounded(suggested) };
}

function isScore(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= 1;
}

// Steps of 0.05 add up to 0.7000000000000001.
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
