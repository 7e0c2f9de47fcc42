import { KIND_TABLE, LOWER, UPPER } from './fold';
import type { Units } from './units';

/** True for a UTF-16 unit of a letter that has a case, as those of names have. */
export function isLetter(unit: number | undefined): boolean {
  const kind = KIND_TABLE[unit ?? 0];
  return kind === LOWER || kind === UPPER;
}

/** True where a letter stands between two offsets: « 1. » and « • » hold none. */
export function hasLetter(units: Units, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLetter(units[i])) return true;
  return false;
}
