const MIN_WORD = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/** True for a word that takes a regular plural: at least three letters, not ending in s, x or z already. */
function takesPlural(word: string): boolean {
  return word.length >= MIN_WORD && !/[sxz\d]$/iu.test(word);
}

/**
 * An alias with its regular plurals: every word, the first word alone, the last word alone. French inflects every word
 * (« messages privés »), English the last (“direct messages”), and « fils d’actualité » only the first.
 */
export function withPlurals(text: string): string[] {
  const words = [...text.matchAll(WORD)];
  const first = words.findIndex(([word]) => takesPlural(word));
  const last = words.findLastIndex(([word]) => takesPlural(word));
  if (first === -1) return [text];

  const pluralise = (pick: (index: number) => boolean): string => {
    let index = -1;
    return text.replace(WORD, (word) => {
      index++;
      return takesPlural(word) && pick(index) ? `${word}s` : word;
    });
  };
  return [...new Set([text, pluralise(() => true), pluralise((i) => i === first), pluralise((i) => i === last)])];
}
