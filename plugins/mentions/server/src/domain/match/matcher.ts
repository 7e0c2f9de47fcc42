import { EVERYDAY_LANGUAGE } from '../catalogue/everyday';
import type { Catalogue } from '../catalogue/types';
import { fold } from '../text/fold';
import { readableWords } from '../text/words';
import { findHits, type Verify } from './find-hits';
import { namesPlatform, type Pattern } from './pattern';
import { SpellingReader, type Spellings } from './spelling-reader';
import { spellingsOf } from './spellings';
import { buildWordTrie, type WordTrie } from './word-trie';

/** The aliases of a catalogue, ready to be searched for. */
export class Matcher implements Spellings {
  readonly trie: WordTrie;
  private readonly bySpelling: readonly (readonly Pattern[])[];
  private readonly readers = new Map<string, SpellingReader>();

  constructor(catalogue: Catalogue) {
    const bySpelling = patternsBySpelling(catalogue);
    this.trie = buildWordTrie([...bySpelling.keys()]);
    this.bySpelling = [...bySpelling.values()];
  }

  /** What the spellings mean in a language (`fr`, not `fr-CA`). */
  reader(language: string): SpellingReader {
    const reader = this.readers.get(language) ?? new SpellingReader(this, language);
    this.readers.set(language, reader);
    return reader;
  }

  get count(): number {
    return this.bySpelling.length;
  }

  patterns(spelling: number): readonly Pattern[] {
    return this.bySpelling[spelling] ?? [];
  }

  holdsPlatform(spelling: number): boolean {
    const text = readableWords(this.trie.spellings[spelling] ?? '');
    const platform: Verify<true> = (_start, _end, number) => namesPlatform(this.patterns(number)) || undefined;
    return findHits(this.trie, text, platform).length > 0;
  }
}

function patternsBySpelling({ platforms, features }: Catalogue): Map<string, Pattern[]> {
  const bySpelling = new Map<string, Pattern[]>();
  for (const entity of [...platforms, ...features, EVERYDAY_LANGUAGE]) {
    for (const alias of entity.aliases) {
      for (const spelling of spellingsOf(entity, alias)) {
        const folded = fold(spelling);
        const known = bySpelling.get(folded);
        if (known) known.push({ entity, alias, spelling });
        else bySpelling.set(folded, [{ entity, alias, spelling }]);
      }
    }
  }
  return bySpelling;
}
