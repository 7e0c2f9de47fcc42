import { DIGIT, fold, FOLD_TABLE, KIND_TABLE, LOWER, SKIPPED, UPPER, WORD_TABLE } from '../text/fold';
import { unitsOf, type Units } from '../text/units';

/** Longer words are cut, here and in what is looked for: a database index takes no key of any length. */
const MAX_WORD = 60;
/** Parts of one written word that are joined: « #NewTikTokShop » holds « TikTokShop ». */
const MAX_PARTS = 16;
const PASSED = String.fromCharCode(SKIPPED);
const NONE = -1;

/**
 * Every folded word that an alias could be found by in a text: a text in which an alias stands holds all of the
 * alias’s `wordsToFind`. Where the matcher may begin in the middle of a word (at a capital, at an invisible character),
 * the parts and their joints are words too.
 */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  const units = unitsOf(text);
  const folded = foldedText(units);
  const hasPassed = folded.includes(PASSED);
  const lettersIn = (from: number, to: number): string => {
    const written = folded.slice(from, to);
    return hasPassed ? written.replaceAll(PASSED, '') : written;
  };
  const parts: string[] = [];
  let start = NONE;
  const endPart = (end: number): void => {
    if (start !== NONE) parts.push(lettersIn(start, end));
    start = NONE;
  };
  const endWord = (end: number): void => {
    if (parts.length === 0) {
      // Nearly every word is in one part.
      if (start !== NONE) words.add(lettersIn(start, end).slice(0, MAX_WORD));
      start = NONE;
      return;
    }
    endPart(end);
    if (parts.length === 1) words.add((parts[0] ?? '').slice(0, MAX_WORD));
    else addJoints(words, parts);
    parts.length = 0;
  };
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0;
    if (WORD_TABLE[unit] === 1) {
      if (KIND_TABLE[unit] === UPPER && i > 0 && endsBeforeCapital(units[i - 1] ?? 0)) endPart(i);
      if (start === NONE) start = i;
    } else if (FOLD_TABLE[unit] === SKIPPED) {
      endPart(i);
    } else {
      endWord(i);
      const symbol = isSurrogate(unit) ? symbolAt(text, i) : undefined;
      if (symbol !== undefined) words.add(symbol);
    }
  }
  endWord(units.length);
  words.delete('');
  return words;
}

/** The words that a text must hold for this spelling to stand in it; none where it has no letter, digit or symbol. */
export function wordsToFind(spelling: string): string[] {
  const words: string[] = [];
  let word = '';
  const endWord = (): void => {
    if (word !== '') words.push(word.slice(0, MAX_WORD));
    word = '';
  };
  const folded = fold(spelling);
  for (let i = 0; i < folded.length; i++) {
    if (WORD_TABLE[folded.charCodeAt(i)] === 1) {
      word += folded.charAt(i);
      continue;
    }
    endWord();
    const character = symbolAt(folded, i);
    if (character !== undefined) words.push(character);
  }
  endWord();
  return [...new Set(words)];
}

/** The text folded unit by unit, so that offsets stay; what folding passes over becomes PASSED. */
function foldedText(units: Units): string {
  const folded = new Uint16Array(units.length);
  let all = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = FOLD_TABLE[units[i] ?? 0] ?? SKIPPED;
    folded[i] = unit;
    all |= unit;
  }
  // So are nearly all texts once they are folded, and strings of one byte a letter are hashed and joined faster.
  if (all < 256) return Buffer.from(folded).toString('latin1');
  return Buffer.from(folded.buffer).toString('utf16le');
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function endsBeforeCapital(unit: number): boolean {
  return KIND_TABLE[unit] === LOWER || KIND_TABLE[unit] === DIGIT;
}

function addJoints(words: Set<string>, parts: readonly string[]): void {
  for (let from = 0; from < parts.length; from++) {
    let joint = '';
    for (let to = from; to < parts.length && to < from + MAX_PARTS; to++) {
      joint += parts[to] ?? '';
      words.add(joint.slice(0, MAX_WORD));
    }
  }
}

/** The character outside the basic plane that begins here, such as « 𝕏 » or an emoji. */
function symbolAt(text: string, index: number): string | undefined {
  const point = text.codePointAt(index);
  return point !== undefined && point > 0xffff ? String.fromCodePoint(point) : undefined;
}
