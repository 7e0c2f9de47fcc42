import { DIGIT, fold, FOLD_TABLE, KIND_TABLE, LOWER, SKIPPED, UPPER, WORD_TABLE } from '../text/fold';

/** Longer words are cut, here and in what is looked for: a database index takes no key of any length. */
const MAX_WORD = 60;
/** Parts of one written word that are joined: « #NewTikTokShop » holds « TikTokShop ». */
const MAX_PARTS = 16;

/**
 * Every folded word that an alias could be found by in a text: a text in which an alias stands holds all of the
 * alias’s `wordsToFind`. Where the matcher may begin in the middle of a word (at a capital, at an invisible character),
 * the parts and their joints are words too.
 */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let parts: string[] = [];
  let part = '';
  const endPart = (): void => {
    if (part !== '') parts.push(part);
    part = '';
  };
  const endWord = (): void => {
    endPart();
    if (parts.length > 0) addJoints(words, parts);
    parts = [];
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const folded = FOLD_TABLE[unit] ?? SKIPPED;
    if (WORD_TABLE[unit] === 1) {
      if (KIND_TABLE[unit] === UPPER && i > 0 && endsBeforeCapital(text.charCodeAt(i - 1))) endPart();
      if (folded !== SKIPPED) part += String.fromCharCode(folded);
    } else if (folded === SKIPPED) {
      endPart();
    } else {
      endWord();
      const character = symbolAt(text, i);
      if (character !== undefined) words.add(character);
    }
  }
  endWord();
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
