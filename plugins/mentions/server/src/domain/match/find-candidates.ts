import type { ReadableWords } from '../text/words';
import type { TextContext } from './conditions';
import { findHits, type Verify } from './find-hits';
import type { Hit } from './hit-list';
import type { Matcher } from './matcher';
import { isExclude, namesPlatform, toPatternSet, type Pattern, type PatternSet } from './pattern';

/** A place in the text where aliases stand; several entities may share the words. */
export type Candidate = Hit<PatternSet>;

export interface Candidates {
  /** In order, without overlap. */
  readonly candidates: readonly Candidate[];
  /** The platforms named inside a feature’s name: « TikTok » in « TikTok Pixel ». */
  readonly inside: readonly Candidate[];
}

/** A text in all of its forms. */
export interface Readable extends ReadableWords {
  readonly text: string;
}

/** The places of a text where aliases stand, leftmost-longest. */
export function findCandidates(matcher: Matcher, readable: Readable, { locale, date }: TextContext): Candidates {
  const { text } = readable;
  const reader = matcher.reader(locale.slice(0, 2));
  const verify: Verify<PatternSet> = (start, end, spelling) => reader.read(spelling, text, start, end, date);
  const found = findHits(matcher.trie, readable, verify, { mayOvertake });
  if (!found.some((candidate) => candidate.found.mayHoldPlatform)) return { candidates: found, inside: [] };

  /** Reads the words of a candidate again, for the patterns that pass. */
  const rescan = (
    { start, end, found: { patterns } }: Candidate,
    passes: (pattern: Pattern) => boolean
  ): Candidate[] => {
    const excluded = new Set(patterns.filter(({ alias }) => isExclude(alias)).map(({ entity }) => entity));
    const others: Verify<PatternSet> = (from, to, spelling) => {
      const set = verify(from, to, spelling)?.patterns.filter(
        (pattern) => !excluded.has(pattern.entity) && !isExclude(pattern.alias) && passes(pattern)
      );
      return set && set.length > 0 ? toPatternSet(set) : undefined;
    };
    return findHits(matcher.trie, readable, others, { from: start, to: end, mayOvertake });
  };

  const candidates: Candidate[] = [];
  const inside: Candidate[] = [];
  for (const candidate of found) {
    const named = candidate.found.mayHoldPlatform ? rescan(candidate, isOfPlatform) : [];
    for (const platform of named) inside.push(platform);
    // « page Facebook » is no LinkedIn page, but it is a page on Facebook: words that are excluded because another
    // platform stands in them are read again without the excluded entries. Other excluded words mean nothing to anybody.
    const isElsewhere = named.length > 0 && candidate.found.isExcluded;
    if (!isElsewhere) candidates.push(candidate);
    else candidates.push(...rescan(candidate, () => true).filter((other) => !namesPlatform(other.found.patterns)));
  }
  return { candidates, inside };
}

/** « live for » takes nothing from « go live » in “go live for an hour”. */
function mayOvertake({ isExcluded }: PatternSet): boolean {
  return !isExcluded;
}

function isOfPlatform({ entity }: Pattern): boolean {
  return entity.type === 'platform';
}
