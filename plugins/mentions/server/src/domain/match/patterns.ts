import type { Alias, Catalogue, Entity, Locale } from '../catalogue/types';
import { fold } from '../text/fold';
import { findHits, type Hit, type Verify } from './find-hits';
import { withPlurals } from './plurals';
import { buildTrie, type Trie } from './trie';

/** One spelling of one alias of one entity. */
export interface Pattern {
  readonly entity: Entity;
  readonly alias: Alias;
  /** This spelling, which differs from `alias.text` in its plurals. */
  readonly spelling: string;
  /** True where folding says it all: no letter case, accents or mark to look at. */
  readonly isPlain: boolean;
}

/** A place in the text where aliases stand; several entities may share the words. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly patterns: readonly Pattern[];
}

export interface Matcher {
  readonly patterns: readonly Pattern[];
  readonly all: Trie;
  readonly platformsOnly: Trie;
}

/** Compiles every alias of the catalogue. */
export function buildMatcher(catalogue: Catalogue): Matcher {
  const patterns = [...catalogue.platforms, ...catalogue.features].flatMap((entity) =>
    entity.aliases.flatMap((alias) =>
      spellings(alias).map((spelling): Pattern => ({ entity, alias, spelling, isPlain: isPlain(alias) }))
    )
  );
  const entries = patterns.map(({ spelling }, number) => [fold(spelling), number] as const);
  return {
    patterns,
    all: buildTrie(entries),
    platformsOnly: buildTrie(entries.filter(([, number]) => patterns[number]?.entity.type === 'platform')),
  };
}

/**
 * The candidates of a text, in order, without overlap; then the platforms named inside a feature’s name
 * (« TikTok » in « TikTok Pixel »).
 */
export function findCandidates(
  matcher: Matcher,
  text: string,
  context: { readonly locale: Locale; readonly date?: string }
): { candidates: Candidate[]; inside: Candidate[] } {
  const verify: Verify = (start, end, numbers) =>
    numbers.filter((number) => {
      const pattern = matcher.patterns[number];
      if (pattern === undefined || !appliesTo(pattern.alias, context)) return false;
      if (pattern.isPlain) return true;
      return (
        isWrittenAs(pattern, text.slice(start, end)) &&
        hasItsMark(pattern.alias, text.slice(Math.max(0, start - 1), end))
      );
    });
  const toCandidate = (hit: Hit): Candidate => ({
    start: hit.start,
    end: hit.end,
    patterns: hit.patterns.flatMap((number) => matcher.patterns[number] ?? []),
  });

  const found = findHits(matcher.all, text, verify).map(toCandidate);
  const rescan = (trie: Trie, { start, end, patterns }: Candidate): Candidate[] => {
    const excluded = new Set(patterns.filter(({ alias }) => isExclude(alias)).map(({ entity }) => entity));
    const others: Verify = (from, to, numbers) =>
      verify(from, to, numbers).filter((number) => {
        const pattern = matcher.patterns[number];
        return pattern !== undefined && !excluded.has(pattern.entity) && !isExclude(pattern.alias);
      });
    return findHits(trie, text, others, start, end).map(toCandidate);
  };

  const candidates: Candidate[] = [];
  const inside: Candidate[] = [];
  for (const candidate of found) {
    const named = namesPlatform(candidate) ? [] : rescan(matcher.platformsOnly, candidate);
    inside.push(...named);
    // « page Facebook » is no LinkedIn page, but it is a page on Facebook: words that are excluded because another
    // platform stands in them are read again without the excluded entries. Other excluded words mean nothing to anybody.
    const isElsewhere = named.length > 0 && candidate.patterns.every(({ alias }) => isExclude(alias));
    if (isElsewhere) candidates.push(...rescan(matcher.all, candidate).filter((other) => !namesPlatform(other)));
    else candidates.push(candidate);
  }
  return { candidates, inside };
}

function namesPlatform({ patterns }: Candidate): boolean {
  return patterns.some(({ entity, alias }) => entity.type === 'platform' && !isExclude(alias));
}

/** True for an alias that only says what is not meant. */
export function isExclude({ strength }: Alias): boolean {
  return strength === 'exclude';
}

function spellings(alias: Alias): string[] {
  const takesPlurals = alias.case !== 'exact' && alias.kind !== 'domain' && alias.kind !== 'handle';
  return takesPlurals ? withPlurals(alias.text) : [alias.text];
}

function isPlain({ case: letterCase, accents, kind }: Alias): boolean {
  return letterCase === 'any' && accents === 'fold' && MARKS[kind] === undefined;
}

function appliesTo(alias: Alias, { locale, date }: { readonly locale: Locale; readonly date?: string }): boolean {
  if (alias.locale !== 'any' && alias.locale !== locale.slice(0, 2)) return false;
  if (date === undefined) return true;
  // Dates compare as strings; a year or month stands for its beginning, and for its end where it is the upper bound.
  if (alias.validFrom !== undefined && date < alias.validFrom) return false;
  return alias.validTo === undefined || date.slice(0, alias.validTo.length) <= alias.validTo;
}

function isWrittenAs({ alias, spelling }: Pattern, slice: string): boolean {
  if (alias.case === 'capital' && !/^[^\p{L}]*\p{Lu}/u.test(slice)) return false;
  if (alias.case === 'exact' && withoutAccents(slice) !== withoutAccents(spelling)) return false;
  return alias.accents === 'fold' || withAccents(slice) === withAccents(spelling);
}

const MARKS: Readonly<Partial<Record<Alias['kind'], string>>> = { handle: '@', hashtag: '#' };

/** A handle or hashtag alias only counts with its mark: « @creators », not the creators. */
function hasItsMark({ kind }: Alias, sliceAndBefore: string): boolean {
  const mark = MARKS[kind];
  return mark === undefined || sliceAndBefore.slice(0, 2).includes(mark);
}

const withAccents = (text: string): string => plainPunctuation(text).normalize('NFC').toLowerCase();
const withoutAccents = (text: string): string => plainPunctuation(text).normalize('NFD').replace(/\p{M}/gu, '');
const plainPunctuation = (text: string): string =>
  text
    .replace(/[’‘ʼ`´′‛]/gu, "'")
    .replace(/[\s\u2010\u2011-]+/gu, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
