/**
 * How fast the tagger reads, beside the time that folding the same text takes with JavaScript’s own means: both in one
 * run, because machines differ. The ratio is the figure to watch.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { fromFiles } from '../../plugins/mentions/server/src/domain/catalogue/file';
import { Tagger } from '../../plugins/mentions/server/src/domain/tagger';
import { findCandidates } from '../../plugins/mentions/server/src/domain/match/find-candidates';
import { Matcher } from '../../plugins/mentions/server/src/domain/match/matcher';
import { readableWords } from '../../plugins/mentions/server/src/domain/text/words';
import { readCatalogueFiles } from '../../scripts/mentions/catalogue-files';

const ROUNDS = 7;
const COPIES = 40;

const root = path.resolve(__dirname, '..', '..');
const { files } = readCatalogueFiles(path.join(root, 'database', 'catalogue'));
const catalogue = fromFiles(files.map(({ content }) => content));
const documents = ['development', 'everyday'].flatMap((name) =>
  readFileSync(path.join(root, 'tests', 'gold', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { locale: string; title: string; text: string } => JSON.parse(line))
);
const corpus = Array.from({ length: COPIES }, () => documents).flat();
const megabytes = corpus.reduce((sum, { title, text }) => sum + Buffer.byteLength(title + text), 0) / 1e6;

const buildStart = performance.now();
const tagger = new Tagger(catalogue);
const buildMs = performance.now() - buildStart;
const matcher = new Matcher(catalogue);

const tasks: Record<string, () => number> = {
  fold: () =>
    corpus.reduce(
      (sum, { title, text }) => sum + `${title}\n${text}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').length,
      0
    ),
  match: () =>
    corpus.reduce((sum, { locale, title, text }) => {
      const whole = `${title}\n${text}`;
      return sum + findCandidates(matcher, { text: whole, ...readableWords(whole) }, { locale }).candidates.length;
    }, 0),
  analyze: () =>
    corpus.reduce((sum, { locale, title, text }) => {
      const fields = [
        { field: 'title', role: 'title', text: title } as const,
        { field: 'text', role: 'body', text } as const,
      ];
      return sum + tagger.analyze({ locale, fields }).mentions.length;
    }, 0),
};

/** The best of several rounds, taken in turn so that a slow moment hits all tasks alike. */
const best = new Map<string, number>();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, task] of Object.entries(tasks)) {
    const start = performance.now();
    task();
    best.set(name, Math.min(best.get(name) ?? Infinity, performance.now() - start));
  }
}

const foldMs = best.get('fold') ?? NaN;
console.log(
  `${catalogue.platforms.length} platforms, ${catalogue.features.length} features, ${matcher.trie.spellings.length} spellings; compiled in ${buildMs.toFixed(0)} ms`
);
console.log(`${corpus.length} documents, ${megabytes.toFixed(1)} MB, best of ${ROUNDS} rounds`);
for (const [name, ms] of best) {
  console.log(
    `${name.padEnd(8)} ${(megabytes / (ms / 1000)).toFixed(1).padStart(7)} MB/s  ${(ms / foldMs).toFixed(2).padStart(6)} × the time to fold`
  );
}
