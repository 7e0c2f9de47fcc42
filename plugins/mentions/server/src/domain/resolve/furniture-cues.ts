import { NO_WORD, PASSED_OVER, WORD_FOLD } from '../text/fold';

/** What a sentence may be, going by its words: each rule for site furniture is only tried where one of its words stands. */
export const COOKIE = 1;
export const INVITATION = 2;
export const HOSTED = 4;
export const BUTTONS = 8;
export const OPENING = 16;

/** How the words begin without which a rule cannot hold; three letters and fewer are whole words. Folded. */
const ANYWHERE: Readonly<Record<string, number>> = {
  ...cues(COOKIE, 'cook'),
  ...cues(INVITATION, 'suiv retr rejo like cont ajou aime part abon foll find join shar reac conn subs visi twee'),
  ...cues(HOSTED, 'hebe host four prov init orig abor auss egal firs also'),
  ...cues(BUTTONS, 'retw pin epin mail envo impr prin save enre'),
  ...cues(BUTTONS | INVITATION, 'twee like aime part shar'),
};
const FIRST: Readonly<Record<string, number>> = cues(
  OPENING,
  'part shar twee epin pin envo impr prin book',
  'voir rega lire view watc see list ecou une a pic',
  'se s conn insc sign log cont',
  'tag tags mots etiq cate file post clas tagg',
  'load char suiv foll subs'
);

function cues(rule: number, ...lists: readonly string[]): Record<string, number> {
  return Object.fromEntries(lists.flatMap((list) => list.split(' ').map((stem) => [stem, rule])));
}

const STEM_LENGTH = 4;
const BARS = new Set(Array.from('|·•', (character) => character.charCodeAt(0)));

/** The rules of each hash of a stem; a word that shares its hash with one only costs a closer look. */
const MASK = 4095;
const anywhere = table(ANYWHERE);
const first = table(FIRST);

function table(stems: Readonly<Record<string, number>>): Uint8Array {
  const rules = new Uint8Array(MASK + 1);
  for (const [stem, rule] of Object.entries(stems)) {
    const hash = Array.from(stem, (character) => character.charCodeAt(0)).reduce(mix, 0);
    rules[hash] = (rules[hash] ?? 0) | rule;
  }
  return rules;
}

function mix(hash: number, letter: number): number {
  return (hash * 31 + letter) & MASK;
}

/** The rules that may hold for a sentence; 0 for nearly every sentence, found out at the cost of reading it. */
export function furnitureCues(sentence: string): number {
  let rules = 0;
  let letters = 0;
  let hash = 0;
  let isFirst = true;
  for (let i = 0; i <= sentence.length; i++) {
    const unit = i < sentence.length ? sentence.charCodeAt(i) : 0;
    const folded = WORD_FOLD[unit] ?? NO_WORD;
    if (folded === PASSED_OVER) continue;
    if (folded !== NO_WORD) {
      if (letters++ < STEM_LENGTH) hash = mix(hash, folded);
      continue;
    }
    if (BARS.has(unit)) rules |= BUTTONS;
    if (letters === 0) continue;
    rules |= (anywhere[hash] ?? 0) | (isFirst ? (first[hash] ?? 0) : 0);
    isFirst = false;
    letters = 0;
    hash = 0;
  }
  return rules;
}
