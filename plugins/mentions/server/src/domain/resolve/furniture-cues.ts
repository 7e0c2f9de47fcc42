import { NO_WORD, PASSED_OVER, WORD_FOLD } from '../text/fold';

/** How the words begin without which no sentence is site furniture, folded. */
const CUES = [
  ...['suiv', 'retr', 'rejo', 'like', 'cont', 'ajou', 'aime', 'part', 'abon', 'epin', 'envo', 'impr', 'enre'],
  ...['foll', 'find', 'join', 'shar', 'reac', 'conn', 'subs', 'visi', 'book', 'prin', 'save', 'mail', 'pin'],
  ...['twee', 'retw', 'cook'],
];
const CUE_LENGTH = 4;
const BARS = new Set(Array.from('|·•', (character) => character.charCodeAt(0)));

/** A bit for each hash of a cue; a word that shares its hash with one only costs a closer look. */
const MASK = 4095;
const BITS = new Uint8Array(MASK + 1);
for (const cue of CUES) BITS[hashOf(Array.from(cue, (character) => character.charCodeAt(0)))] = 1;

function hashOf(letters: readonly number[]): number {
  return letters.reduce(mix, 0);
}

function mix(hash: number, letter: number): number {
  return (hash * 31 + letter) & MASK;
}

/** False for a sentence that cannot be site furniture: nearly every sentence, found out at the cost of reading it. */
export function mayBeFurniture(sentence: string): boolean {
  let letters = 0;
  let hash = 0;
  for (let i = 0; i < sentence.length; i++) {
    const unit = sentence.charCodeAt(i);
    const folded = WORD_FOLD[unit] ?? NO_WORD;
    if (folded === NO_WORD) {
      if (BARS.has(unit) || (letters === 3 && BITS[hash] === 1)) return true;
      letters = 0;
      hash = 0;
    } else if (folded !== PASSED_OVER && letters <= CUE_LENGTH) {
      letters++;
      if (letters <= CUE_LENGTH) hash = mix(hash, folded);
      if (letters === CUE_LENGTH && BITS[hash] === 1) return true;
    }
  }
  return letters === 3 && BITS[hash] === 1;
}
