import type { Calibration } from '../../../shared/calibration';
import type { Thresholds } from '../../../shared/thresholds';

/** What other thresholds would change in the archive: numbers of tags that nobody has decided on. */
export interface ThresholdEffects {
  /** Suggestions that become tags. */
  readonly set: number;
  /** Tags that become suggestions. */
  readonly unset: number;
  /** Tags and suggestions of which nothing is said any more. */
  readonly silenced: number;
  /** True where texts may get suggestions that are not kept now, so that nobody can count them beforehand. */
  readonly mayBring: boolean;
}

/** What `wanted` thresholds would change where `current` ones hold. */
export function effectsOf(open: Calibration['open'], current: Thresholds, wanted: Thresholds): ThresholdEffects {
  const countIn = (from: number, to: number): number =>
    open.reduce((sum, { score, tags }) => (score >= from && score < to ? sum + tags : sum), 0);
  return {
    set: countIn(wanted.automatic, current.automatic),
    unset: countIn(Math.max(current.automatic, wanted.suggested), wanted.automatic),
    silenced: countIn(current.suggested, wanted.suggested),
    mayBring: wanted.suggested < current.suggested,
  };
}
