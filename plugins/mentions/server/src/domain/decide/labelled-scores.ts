import type { ScoreCount } from '../../../../shared/calibration';
import counts from './labelled-scores.json';

/**
 * How often tags are right on the labelled texts of tests/gold that are for tuning, by their score.
 * `npm run mentions -- calibrate --write` counts them anew.
 */
export const LABELLED_SCORES: readonly ScoreCount[] = counts.map(([kind, score, tags, right]) => ({
  type: kind === 'platform' ? 'platform' : 'feature',
  score: Number(score),
  tags: Number(tags),
  right: Number(right),
}));
