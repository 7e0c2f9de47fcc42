/** How well the tagger does on the gold sets, with the catalogue that Veille ships with. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { toRecord } from '../../plugins/mentions/server/src/domain/analysis-record';
import { fromFiles } from '../../plugins/mentions/server/src/domain/catalogue/file';
import { Tagger } from '../../plugins/mentions/server/src/domain/tagger';
import { readCatalogueFiles } from '../../scripts/mentions/catalogue-files';
import { MEASURES, rates, score, type GoldDocument, type Scores } from '../gold/score';

const root = path.resolve(__dirname, '..', '..');
const own = (name: string): string => path.join(root, 'tests', 'gold', `${name}.jsonl`);

interface GoldSet {
  readonly name: string;
  readonly file: string;
  /** The F1 that must be reached. */
  readonly atLeast?: Partial<Record<keyof Scores, number>>;
}

const ENOUGH = { platform: 0.97, feature: 0.75 };
const SETS: readonly GoldSet[] = [
  { name: 'development', file: own('development'), atLeast: ENOUGH },
  { name: 'held-out', file: own('held-out') },
  { name: 'everyday', file: own('everyday') },
  // Beside the clone, where the real archive lies.
  { name: 'seeds', file: path.resolve(root, '..', 'shared', 'gold', 'seeds.jsonl'), atLeast: ENOUGH },
];

const { files } = readCatalogueFiles(path.join(root, 'database', 'catalogue'));
const catalogue = fromFiles(files.map(({ content }) => content));
const tagger = new Tagger(catalogue);

function scoresOf(file: string): { documents: number; scores: Scores } {
  const gold = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): GoldDocument => JSON.parse(line));
  const records = gold.map(({ id, locale, title, text }) => {
    const fields = [
      { field: 'title', role: 'title', text: title } as const,
      { field: 'text', role: 'body', text } as const,
    ];
    return toRecord(id, tagger.analyze({ locale, fields }), catalogue);
  });
  return { documents: gold.length, scores: score(gold, records) };
}

const shown = (rate: number): string => rate.toFixed(3);

for (const { name, file, atLeast = {} } of SETS.filter((set) => existsSync(set.file))) {
  const { documents, scores } = scoresOf(file);
  console.log(`${name}, ${documents} documents`);
  for (const measure of MEASURES) {
    const { precision, recall, f1 } = rates(scores[measure]);
    const { hits, falseAlarms, missed } = scores[measure];
    const wanted = atLeast[measure] ?? 0;
    const verdict = f1 < wanted ? `  below ${wanted}` : '';
    console.log(
      `  ${measure.padEnd(9)} precision ${shown(precision)}  recall ${shown(recall)}  F1 ${shown(f1)}` +
        `  (hits ${hits}, false ${falseAlarms}, missed ${missed})${verdict}`
    );
    if (f1 < wanted) process.exitCode = 1;
  }
}
