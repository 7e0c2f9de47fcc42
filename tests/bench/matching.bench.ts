/**
 * How fast aliases are found in raw text, beside the fastest libraries on npm: from the text as it is written to places in
 * it. Libraries look for what they are given, letter by letter, so they get the folded text, as whoever uses them has to.
 */
import KeywordProcessor from 'flashtext.js';

import { aliases } from './aliases';
import { bar, figure } from './figures';
import { frenchDocuments, PRESS } from './french';
import { productionTagger } from './production';
import { pick, randomNumbers } from './random';
import { bestTimes } from './rounds';

const ROUNDS = 12;
const MEGABYTES = 20;
const DOCUMENT_LENGTH = 4000;
const SIZES = [500, 10_000, 100_000] as const;
/** One of so many paragraphs gets an alias, so that every matcher has something to find. */
const ONE_IN = 10;

/** Its fastest variant; TypeScript only finds the types of the main one, which are the same. */
const { AhoCorasick }: typeof import('@monyone/aho-corasick') = require('@monyone/aho-corasick/fast');
const { findHits, buildWordTrie, readableWords, fold } = productionTagger();

const foldedText = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The same documents, with aliases strewn in. */
function textsWith(names: readonly [string, ...string[]]): string[] {
  const random = randomNumbers(7);
  const strewn = (sentence: string): string =>
    random(ONE_IN) === 0 ? `${sentence} ${pick(random, names)}.` : sentence;
  return frenchDocuments(MEGABYTES, DOCUMENT_LENGTH, PRESS).map(({ title, text }) =>
    [title, ...text.split(/(?<=\.) /u).map(strewn)].join(' ')
  );
}

const sum = (texts: readonly string[], count: (text: string) => number): number =>
  texts.reduce((total, text) => total + count(text), 0);

for (const size of SIZES) {
  const [first = '', ...others] = aliases(size);
  const names = [first, ...others] as const;
  const texts = textsWith(names);
  const megabytes = sum(texts, (text) => Buffer.byteLength(text)) / 1e6;
  // What the libraries are slowest at: a part of the text is enough to know how fast they are.
  const sample = texts.slice(0, Math.ceil(texts.length / 5));
  const share = sum(sample, (text) => Buffer.byteLength(text)) / 1e6 / megabytes;

  const folded = names.map((name) => fold(name));
  const trie = buildWordTrie([...new Set(folded)]);
  const ahoCorasick = new AhoCorasick(folded);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${folded.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const flashText = new KeywordProcessor();
  folded.forEach((name) => flashText.addKeyword(name, name));

  const found = new Map<string, number>();
  const counting = (name: string, over: readonly string[], count: (text: string) => number) => () => {
    found.set(name, sum(over, count));
  };
  const matched = (text: string): number => findHits(trie, readableWords(text), (_start, _end, one) => one).length;
  const best = bestTimes(
    {
      fold: counting('fold', texts, (text) => foldedText(text).length),
      veille: counting('veille', texts, matched),
      // Beside the libraries, the same part of the text: a shorter one has better chances of a quiet moment.
      part: counting('part', sample, matched),
      'aho-corasick': counting('aho-corasick', sample, (text) => ahoCorasick.matchInText(foldedText(text)).length),
      regexp: counting('regexp', sample, (text) => [...foldedText(text).matchAll(pattern)].length),
      'flashtext.js': counting('flashtext.js', sample, (text) => flashText.extractKeywords(foldedText(text)).length),
    },
    ROUNDS
  );
  const speed = (name: 'fold' | 'veille'): number => megabytes / (best(name) / 1000);
  const librarySpeeds = (['aho-corasick', 'regexp', 'flashtext.js'] as const).map((name) => {
    const value = (megabytes * share) / (best(name) / 1000);
    figure(`${size} aliases: ${name}`, value, `MB/s (${found.get(name) ?? 0} found in a fifth)`);
    return value;
  });
  figure(`${size} aliases: fold-only pass`, speed('fold'), 'MB/s');
  figure(`${size} aliases: matching`, speed('veille'), `MB/s (${found.get('veille') ?? 0} found)`);
  const ratio = speed('veille') / speed('fold');
  const name = `${size} aliases: matching, times the fold-only pass`;
  if (size === 10_000) bar(name, ratio, '×', { atLeast: 1 });
  else figure(name, ratio, '×');
  const partSpeed = (megabytes * share) / (best('part') / 1000);
  bar(`${size} aliases: matching, times the best library`, partSpeed / Math.max(...librarySpeeds), '×', { atLeast: 4 });
}

/** Building the largest one, and what it keeps. */
const names = aliases(100_000).map((name) => fold(name));
global.gc?.();
const before = process.memoryUsage();
const start = performance.now();
const trie = buildWordTrie(names);
figure('100,000 aliases: built', performance.now() - start, 'ms');
global.gc?.();
const after = process.memoryUsage();
figure(
  '100,000 aliases: memory',
  (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6,
  'MB'
);
if (trie.spellings.length !== names.length) process.exitCode = 1;
