import type { OddWords, WordConcern } from '../../../../shared/catalogue-browser';
import { conflictsIn } from '../catalogue/check';
import type { Catalogue } from '../catalogue/types';
import { fold } from '../text/fold';
import { countsByWords, type WordCounts } from './describe-aliases';

/** The counts of each entry’s words. */
export type CountsOfEntries = ReadonlyMap<string, readonly WordCounts[]>;

/** Words of the catalogue that deserve a look: claimed twice, never found, or found and always rejected. */
export function oddWords(catalogue: Catalogue, concern: WordConcern, counts: CountsOfEntries): OddWords[] {
  return concern === 'conflict' ? conflictingWords(catalogue) : wordsByCounts(catalogue, concern, counts);
}

function conflictingWords(catalogue: Catalogue): OddWords[] {
  return conflictsIn(catalogue).map(([later, earlier]) => ({
    entryId: later.entity.slug,
    otherId: earlier.entity.slug,
    words: later.alias.text,
  }));
}

function wordsByCounts(
  { platforms, features }: Catalogue,
  concern: Exclude<WordConcern, 'conflict'>,
  counts: CountsOfEntries
): OddWords[] {
  const odd: OddWords[] = [];
  for (const { slug, aliases } of [...platforms, ...features]) {
    const byWords = countsByWords(counts.get(slug) ?? []);
    for (const { text, strength } of aliases) {
      // These are not meant to be found by themselves.
      if (strength === 'exclude' || strength === 'supporting') continue;
      const { mentions = 0, accepted = 0, rejected = 0 } = byWords.get(fold(text)) ?? {};
      if (concern === 'never-found' && mentions === 0) odd.push({ entryId: slug, words: text });
      if (concern === 'always-rejected' && rejected > 0 && accepted === 0) {
        odd.push({ entryId: slug, words: text, rejected });
      }
    }
  }
  return odd.sort((a, b) => (b.rejected ?? 0) - (a.rejected ?? 0));
}
