import { pick, randomNumbers } from './random';

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'cl',
  'd',
  'f',
  'fl',
  'g',
  'gr',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
] as const;
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'é', 'ou', 'ai', 'on', 'eau'] as const;
const ENDINGS = ['', '', 'x', 'ly', 'gram', 'book', 'tok', 'chat', 'ter'] as const;
const SECOND = ['ads', 'live', 'studio', 'stories', 'pro', 'kids', 'music', 'shop'] as const;

/** Names as a catalogue holds them, all different: one word, or two for one in three. They look like names, and hardly
 * any is a word of the language. */
export function aliases(count: number): string[] {
  const random = randomNumbers(count);
  const names = new Set<string>();
  while (names.size < count) {
    const syllables = 2 + random(2);
    let name = '';
    for (let i = 0; i < syllables; i++) name += pick(random, ONSETS) + pick(random, VOWELS);
    name += pick(random, ENDINGS);
    names.add(random(3) === 0 ? `${name} ${pick(random, SECOND)}` : name);
  }
  return [...names];
}
