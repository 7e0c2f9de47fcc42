import type { Thresholds } from '../../../../shared/thresholds';

export type { Thresholds };

/** What Veille ships with; `npm run mentions -- calibrate` shows what each choice costs. */
export const DEFAULT_THRESHOLDS: Thresholds = { automatic: 0.6, suggested: 0.4 };

/** True for two numbers with 0 ≤ suggested ≤ automatic ≤ 1. */
export function isThresholds(value: unknown): value is Thresholds {
  if (typeof value !== 'object' || value === null || !('automatic' in value && 'suggested' in value)) return false;
  const { automatic, suggested } = value;
  if (typeof automatic !== 'number' || typeof suggested !== 'number') return false;
  return 0 <= suggested && suggested <= automatic && automatic <= 1;
}
