import { KIND_TABLE, DIGIT, WORD_TABLE } from '../text/fold';

const MIN_WORD = 3;
/** What already ends like a plural. */
const ENDINGS = new Set('sxzSXZ');

interface Word {
  readonly end: number;
  readonly takesPlural: boolean;
  readonly isPlural: boolean;
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

/** Words that end in s in the singular as well: « accès », “news”, “focus”. */
const NO_PLURAL = /(?:ss|us|is|ès|news|lens|series|plus)$/iu;
const MIN_PLURAL = 4;
/** « les lives », “my feeds”: one of these is no “les live”, and “more like” something else. */
const PLURAL_WORDS =
  /^(?:des|les|mes|tes|ses|nos|vos|leurs|ces|my|your|our|their|more|many|nombre|number)(?![\p{L}\p{N}])/iu;

/**
 * The singulars of a name of several words: every plural word, the first of them alone, the last alone. « vidéos in-stream »
 * is also one « vidéo in-stream ». Names of one word are left alone: a Reel is listed where it is a Reel.
 */
export function singularsOf(text: string): string[] {
  const words = wordsOf(text);
  const ends = words.filter(({ isPlural }) => isPlural).map(({ end }) => end);
  const [first] = ends;
  if (words.length < 2 || first === undefined || PLURAL_WORDS.test(text)) return [];
  if (ends.length === 1) return [singularised(text, ends)];
  return [singularised(text, ends), singularised(text, [first]), singularised(text, ends.slice(-1))];
}

function singularised(text: string, ends: readonly number[]): string {
  let singular = '';
  let from = 0;
  for (const end of ends) {
    singular += text.slice(from, end - 1).replace(/ie$/u, 'y');
    from = end;
  }
  return singular + text.slice(from);
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && WORD_TABLE[text.charCodeAt(i)] === 1) continue;
    if (i > start) {
      words.push({ end: i, takesPlural: takesPlural(text, start, i), isPlural: isPlural(text.slice(start, i)) });
    }
    start = i + 1;
  }
  return words;
}

function takesPlural(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  return end - start >= MIN_WORD && !ENDINGS.has(last) && KIND_TABLE[last.charCodeAt(0)] !== DIGIT;
}

function isPlural(word: string): boolean {
  return word.length >= MIN_PLURAL && word.endsWith('s') && !NO_PLURAL.test(word);
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
