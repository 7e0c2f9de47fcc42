/**
 * Folding, one UTF-16 unit at a time, so that a match in the folded text has the same offsets as in the text itself:
 * lower case, no accents, one kind of apostrophe, hyphens and quotation marks as spaces. Combining marks and invisible characters fold to
 * SKIPPED: the matcher steps over them, so « é » and « e + U+0301 » are the same word.
 */
export const SKIPPED = 0;
export const SPACE = 32;
const APOSTROPHE = 39;

const APOSTROPHES = "'’‘ʼ`´′‛";
const SPACES_AND_HYPHENS =
  ' \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000-\u2010\u2011';
/** « fil “Pour toi” » is « fil Pour toi ». */
const QUOTES = '"«»“”„‟‹›';
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff\ufe0e\ufe0f';

/** What each UTF-16 unit folds to. */
export const FOLD_TABLE: Uint16Array = buildFoldTable();

/** 1 for each UTF-16 unit that is part of a word: letters, digits, combining marks. */
export const WORD_TABLE: Uint8Array = buildWordTable();

/** WORD_FOLD of a unit that ends words. */
export const NO_WORD = 0;
/** WORD_FOLD of a unit that is passed over: combining marks, invisible characters. */
export const PASSED_OVER = 1;

/** Both tables in one look-up: what a unit of a word folds to, NO_WORD or PASSED_OVER. */
export const WORD_FOLD: Uint16Array = FOLD_TABLE.map((folded, unit) => {
  if (folded === SKIPPED) return PASSED_OVER;
  return WORD_TABLE[unit] === 1 ? folded : NO_WORD;
});

export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const WHITE = 8;
/** What each UTF-16 unit is: LOWER, UPPER, DIGIT or WHITE; 0 for everything else. */
export const KIND_TABLE: Uint8Array = buildKindTable();

/** The folded form of a text, runs of spaces as one. */
export function fold(text: string): string {
  let folded = '';
  let last = SKIPPED;
  for (let i = 0; i < text.length; i++) {
    const unit = FOLD_TABLE[text.charCodeAt(i)] ?? SKIPPED;
    if (unit === SKIPPED) continue;
    if (unit === SPACE && last === SPACE) continue;
    folded += String.fromCharCode(unit);
    last = unit;
  }
  return folded.trim();
}

/** True where a word begins or ends between two neighbouring UTF-16 units. */
export function isWordUnit(unit: number): boolean {
  return WORD_TABLE[unit] === 1;
}

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(65_536);
  for (let unit = 0; unit < table.length; unit++) table[unit] = foldUnit(unit);
  for (const character of APOSTROPHES) table[character.charCodeAt(0)] = APOSTROPHE;
  for (const character of SPACES_AND_HYPHENS + QUOTES) table[character.charCodeAt(0)] = SPACE;
  for (const character of INVISIBLE) table[character.charCodeAt(0)] = SKIPPED;
  return table;
}

function foldUnit(unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  if (isSurrogate) return unit;
  const character = String.fromCharCode(unit);
  if (/\p{M}/u.test(character)) return SKIPPED;
  const [base = '', ...marks] = character.toLowerCase().normalize('NFD');
  // Hangul syllables come apart into letters, not into a letter and its marks: they stay as they are.
  return /^\p{M}*$/u.test(marks.join('')) ? base.charCodeAt(0) : unit;
}

function buildKindTable(): Uint8Array {
  const kinds = [
    [/\p{Ll}/u, LOWER],
    [/\p{Lu}/u, UPPER],
    [/\p{N}/u, DIGIT],
    [/\s/u, WHITE],
  ] as const;
  return Uint8Array.from({ length: 65_536 }, (_, unit) => {
    const character = String.fromCharCode(unit);
    return kinds.find(([pattern]) => pattern.test(character))?.[1] ?? 0;
  });
}

function buildWordTable(): Uint8Array {
  const table = new Uint8Array(65_536);
  for (let unit = 0; unit < table.length; unit++) {
    if (/[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit))) table[unit] = 1;
  }
  return table;
}
