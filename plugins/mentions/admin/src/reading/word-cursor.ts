import type { ReadField } from '../../../shared/document-tags';
import type { Place } from './runs';

/** Words of a field that somebody has chosen. */
export interface Choice extends Place {
  readonly field: string;
}

/** Where somebody stands who chooses words with the keyboard, and where they began. */
export interface Cursor {
  readonly field: number;
  /** Numbers of words within the field. */
  readonly anchor: number;
  readonly focus: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'.&+-][\p{L}\p{N}\p{M}]+)*\+?/gu;

/** The words of a text; « l’appli » and “e-mail” are one. */
export function wordsIn(text: string): Place[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Grows a place to whole words; undefined where it touches none. */
export function toWholeWords(text: string, { start, end }: Place): Place | undefined {
  const touched = wordsIn(text).filter((word) => word.start < end && start < word.end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  // « stories d’Instagram » may begin or end within « d’Instagram »: what is chosen begins a word of its own.
  const from = start > first.start && /[’']/u.test(text.charAt(start - 1)) ? start : first.start;
  return { start: from, end: last.end };
}

export type CursorKey = 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp';

/** One step of the keyboard: a word on or back, or to the field below or above; with Shift, from where one began. */
export function moveCursor(
  fields: readonly ReadField[],
  cursor: Cursor | undefined,
  key: CursorKey,
  isExtending: boolean
): Cursor | undefined {
  const counts = fields.map(({ text }) => wordsIn(text).length);
  if (!cursor) {
    const field = counts.findIndex((count) => count > 0);
    return field < 0 ? undefined : { field, anchor: 0, focus: 0 };
  }
  const { field, anchor, focus } = cursor;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    if (isExtending) return cursor;
    const step = key === 'ArrowDown' ? 1 : -1;
    for (let next = field + step; next >= 0 && next < counts.length; next += step) {
      if ((counts[next] ?? 0) > 0) return { field: next, anchor: 0, focus: 0 };
    }
    return cursor;
  }
  const moved = Math.min(Math.max(0, focus + (key === 'ArrowRight' ? 1 : -1)), (counts[field] ?? 1) - 1);
  return { field, anchor: isExtending ? anchor : moved, focus: moved };
}

/** The words between both ends of a cursor. */
export function choiceAt(fields: readonly ReadField[], { field, anchor, focus }: Cursor): Choice | undefined {
  const read = fields[field];
  if (!read) return undefined;
  const words = wordsIn(read.text);
  const [first, last] = [words[Math.min(anchor, focus)], words[Math.max(anchor, focus)]];
  return first && last && { field: read.field, start: first.start, end: last.end };
}
