import { KIND_TABLE, DIGIT, WORD_TABLE } from '../text/fold';

const MIN_WORD = 3;
/** What already ends like a plural. */
const ENDINGS = new Set('sxzSXZ');

interface Word {
  readonly end: number;
  readonly takesPlural: boolean;
}

/**
 * An alias with its regular plurals: every word, the first word alone, the last word alone. French inflects every word
 * (« messages privés »), English the last (“direct messages”), and « fils d’actualité » only the first. A word takes one
 * that has at least three letters and does not end in s, x, z or a digit.
 */
export function withPlurals(text: string): string[] {
  const ends = wordsOf(text)
    .filter(({ takesPlural }) => takesPlural)
    .map(({ end }) => end);
  const [first] = ends;
  if (first === undefined) return [text];
  if (ends.length === 1) return [text, pluralised(text, ends)];
  return [text, pluralised(text, ends), pluralised(text, [first]), pluralised(text, ends.slice(-1))];
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && WORD_TABLE[text.charCodeAt(i)] === 1) continue;
    if (i > start) words.push({ end: i, takesPlural: takesPlural(text, start, i) });
    start = i + 1;
  }
  return words;
}

function takesPlural(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  return end - start >= MIN_WORD && !ENDINGS.has(last) && KIND_TABLE[last.charCodeAt(0)] !== DIGIT;
}

function pluralised(text: string, ends: readonly number[]): string {
  let plural = '';
  let from = 0;
  for (const end of ends) {
    plural += `${text.slice(from, end)}s`;
    from = end;
  }
  return plural + text.slice(from);
}
