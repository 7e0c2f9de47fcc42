import { addTo } from '../../../../shared/multimap';
import type { DocumentText } from './document';
import { fold } from './fold';
import type { Span } from './span';
import { END, firstWordFrom, HASH, readableWords, WORD_SIZE, wordHash } from './words';

/** Words to look for in texts, one after the other, whatever stands between them. */
export interface Phrase {
  /** As they were given. */
  readonly words: string;
  /** Folded, without signs. */
  readonly folded: string;
}

interface Compiled extends Phrase {
  /** The hashes of its words. */
  readonly hashes: readonly number[];
  /** The hash of its last word with an s. */
  readonly plural: number;
}

/** A list of words and phrases, ready to be looked for; each also in its plural. */
export class Phrases {
  private readonly byFirstWord = new Map<number, Compiled[]>();
  private readonly phrases: readonly Compiled[];
  /** Only what leads to a place is asked for by its end; most lists never are. */
  private byLastWord: ReadonlyMap<number, readonly Compiled[]> | undefined;

  constructor(phrases: readonly string[]) {
    this.phrases = phrases.flatMap((words) => compile(words) ?? []);
    for (const compiled of this.phrases) {
      const [first = 0] = compiled.hashes.length > 1 ? compiled.hashes : [];
      const firsts = compiled.hashes.length > 1 ? [first] : [...compiled.hashes, compiled.plural];
      for (const hash of firsts) addTo(this.byFirstWord, hash, compiled);
    }
  }

  /** The first of the phrases that stands in this part of the text and passes. */
  findIn(document: DocumentText, { start, end }: Span, passes: (phrase: Phrase) => boolean): Phrase | undefined {
    const { words } = document;
    for (let word = firstWordFrom(words, start); word < words.count; word++) {
      const at = word * WORD_SIZE;
      if ((words.data[at] ?? 0) >= end) return undefined;
      const begun = this.byFirstWord.get(words.data[at + HASH] ?? 0);
      const found = begun?.find((phrase) => goesOn(document, word, end, phrase) && passes(phrase));
      if (found) return found;
    }
    return undefined;
  }

  /** True where one of the phrases begins right after an offset, with no more than a sign between. */
  beginAfter(document: DocumentText, offset: number): boolean {
    const { words } = document;
    const word = firstWordFrom(words, offset);
    if (word === words.count || (words.data[word * WORD_SIZE] ?? 0) - offset > ONE_SIGN) return false;
    const begun = this.byFirstWord.get(words.data[word * WORD_SIZE + HASH] ?? 0);
    return begun?.some((phrase) => goesOn(document, word, document.text.length, phrase)) ?? false;
  }

  /** True where one of the phrases ends right before an offset, with no more than a sign between. */
  endBefore(document: DocumentText, offset: number): boolean {
    const { data } = document.words;
    const last = firstWordFrom(document.words, offset) - 1;
    if (last < 0) return false;
    this.byLastWord ??= byLastWord(this.phrases);
    const ending = this.byLastWord.get(data[last * WORD_SIZE + HASH] ?? 0);
    if (!ending || offset - (data[last * WORD_SIZE + END] ?? 0) > ONE_SIGN) return false;
    return ending.some((phrase) => {
      const first = last + 1 - phrase.hashes.length;
      return first >= 0 && goesOn(document, first, offset, phrase);
    });
  }
}

/** A space or an apostrophe. */
const ONE_SIGN = 1;

function byLastWord(phrases: readonly Compiled[]): ReadonlyMap<number, readonly Compiled[]> {
  const map = new Map<number, Compiled[]>();
  for (const compiled of phrases) addTo(map, compiled.hashes.at(-1) ?? 0, compiled);
  return map;
}

/** The words of a phrase as it is compared: folded, one space between them. */
export function foldedWords(phrase: string): string {
  const folded = fold(phrase);
  const { words } = readableWords(folded);
  return Array.from({ length: words.count }, (_, word) => {
    return folded.slice(words.data[word * WORD_SIZE], words.data[word * WORD_SIZE + 1]);
  }).join(' ');
}

function compile(words: string): Compiled | undefined {
  const folded = foldedWords(words);
  const parts = folded.split(' ');
  const last = parts.at(-1);
  if (!last) return undefined;
  return { words, folded, hashes: parts.map(wordHash), plural: wordHash(`${last}s`) };
}

function goesOn({ words }: DocumentText, first: number, end: number, { hashes, plural }: Compiled): boolean {
  const last = first + hashes.length - 1;
  if (last >= words.count || (words.data[last * WORD_SIZE] ?? 0) >= end) return false;
  for (let word = first; word < last; word++) {
    if (words.data[word * WORD_SIZE + HASH] !== hashes[word - first]) return false;
  }
  const hash = words.data[last * WORD_SIZE + HASH];
  return hash === hashes.at(-1) || hash === plural;
}
