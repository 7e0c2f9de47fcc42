import { DIGIT, KIND_TABLE, LOWER, UPPER } from '../text/fold';
import type { Units } from '../text/units';

/** Where the next capital after a lower-case letter or digit stands: « Twitter|Safety »; `end` for none. */
export function nextCapital(units: Units, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (KIND_TABLE[units[i] ?? 0] !== UPPER) continue;
    if (((KIND_TABLE[units[i - 1] ?? 0] ?? 0) & (LOWER | DIGIT)) !== 0) return i;
  }
  return end;
}
