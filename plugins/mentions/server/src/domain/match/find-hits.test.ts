import { fold, isWordUnit } from '../text/fold';
import { findHits } from './find-hits';
import { readableWords } from '../text/words';
import { buildWordTrie } from './word-trie';

/** A small generator with a seed (mulberry32): the same texts on every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  'a',
  'b',
  'é',
  'E',
  'e\u0301',
  '’',
  "'",
  ' ',
  '\u00a0',
  '-',
  '\u200b',
  '👻',
  '#',
  '@',
  '.',
  '\n',
  'B',
  '7',
];
const acceptAll = (_start: number, _end: number, spelling: number): number => spelling;

function randomText(next: (below: number) => number, length: number): string {
  return Array.from({ length }, () => PIECES[next(PIECES.length)]).join('');
}

/** A pattern as the catalogue may hold one: begins and ends with a letter or digit. */
function randomPattern(next: (below: number) => number): string {
  const text = fold(randomText(next, 1 + next(5)));
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/su.test(text) ? text : randomPattern(next);
}

describe.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('any text and patterns (seed %i)', (seed) => {
  const next = randomNumbers(seed);
  const patterns = [...new Set(Array.from({ length: 12 }, () => randomPattern(next)))];
  const text = Array.from({ length: 60 }, () =>
    next(2) ? (patterns[next(patterns.length)] ?? '') : randomText(next, 3)
  ).join(' ');
  const hits = findHits(buildWordTrie(patterns), readableWords(text), acceptAll);

  it('hits are what they say', () => {
    expect(hits.length).toBeGreaterThan(0);
    for (const { start, end, found } of hits) expect(fold(text.slice(start, end))).toBe(patterns[found]);
  });

  it('hits never overlap and come in order', () => {
    hits.forEach(({ start, end }, index) => {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(hits[index - 1]?.end ?? 0);
    });
  });

  it('hits cut no word outside hashtags and handles', () => {
    const cuts = (offset: number): boolean => {
      const tag = /[#@][\p{L}\p{N}\p{M}\u200b]*$/u.test(text.slice(0, offset));
      return !tag && isWordUnit(text.charCodeAt(offset - 1)) && isWordUnit(text.charCodeAt(offset));
    };
    expect(hits.filter(({ start, end }) => (start > 0 && cuts(start)) || (end < text.length && cuts(end)))).toEqual([]);
  });

  it('no pattern that stands between spaces is missed, unless a hit covers part of it', () => {
    const words = patterns.filter((pattern) => !pattern.includes(' '));
    for (const pattern of words) {
      for (let at = text.indexOf(` ${pattern} `); at !== -1; at = text.indexOf(` ${pattern} `, at + 1)) {
        const start = at + 1;
        expect(hits.some((hit) => hit.start < start + pattern.length && hit.end > start)).toBe(true);
      }
    }
  });
});

describe('a search in part of a text', () => {
  const trie = buildWordTrie(['reels']);

  it('stays in its bounds', () => {
    expect(
      findHits(trie, readableWords('reels reels reels'), acceptAll, { from: 3, to: 12 }).map(({ start }) => start)
    ).toEqual([6]);
  });

  it('sees the letters before its beginning and after its end', () => {
    expect(findHits(trie, readableWords('Mesreels'), acceptAll, { from: 3 })).toEqual([]);
    expect(findHits(trie, readableWords('reelsé'), acceptAll, { to: 5 })).toEqual([]);
  });
});
