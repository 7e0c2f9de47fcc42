/** The gold sets, how well the tagger must do on each, and how well it does with the catalogue Veille ships with. */
import { existsSync } from 'node:fs';
import path from 'node:path';

import { fromFiles } from '../../plugins/mentions/server/src/domain/catalogue/file';
import { Tagger } from '../../plugins/mentions/server/src/domain/tagger';
import { readCatalogueFiles } from '../../scripts/mentions/catalogue-files';
import { readGoldSet, recordOf } from '../../scripts/mentions/gold/read';
import { score, type Scores } from '../../scripts/mentions/gold/score';
import type { GoldDocument } from '../../scripts/mentions/gold/types';

const root = path.resolve(__dirname, '..', '..');
const own = (name: string): string => path.join(__dirname, `${name}.jsonl`);

export interface GoldSet {
  readonly name: string;
  readonly file: string;
  /** The F1 that must be reached. */
  readonly atLeast: Partial<Readonly<Record<keyof Scores, number>>>;
  /** False for texts about no platform or hardly any, where no platform may be tagged wrongly. */
  readonly mayBeWrong: boolean;
}

const SETS: readonly GoldSet[] = [
  {
    name: 'development',
    file: own('development'),
    atLeast: { platform: 0.98, main: 0.98, feature: 0.92 },
    mayBeWrong: true,
  },
  { name: 'web', file: own('web'), atLeast: { platform: 0.99, main: 0.93, feature: 0.92 }, mayBeWrong: true },
  { name: 'web-2', file: own('web-2'), atLeast: { platform: 0.99, main: 0.97, feature: 0.91 }, mayBeWrong: true },
  { name: 'web-3', file: own('web-3'), atLeast: { platform: 0.99, main: 0.94, feature: 0.89 }, mayBeWrong: true },
  { name: 'web-4', file: own('web-4'), atLeast: { platform: 0.99, main: 0.96, feature: 0.92 }, mayBeWrong: true },
  { name: 'digests', file: own('digests'), atLeast: { platform: 0.98, main: 0.97, feature: 0.88 }, mayBeWrong: true },
  { name: 'held-out', file: own('held-out'), atLeast: { platform: 0.98, main: 0.9, feature: 0.86 }, mayBeWrong: true },
  {
    name: 'held-out-2',
    file: own('held-out-2'),
    atLeast: { platform: 0.94, main: 0.97, feature: 0.81 },
    mayBeWrong: true,
  },
  {
    name: 'held-out-3',
    file: own('held-out-3'),
    atLeast: { platform: 0.96, main: 0.9, feature: 0.79 },
    mayBeWrong: true,
  },
  {
    name: 'held-out-4',
    file: own('held-out-4'),
    atLeast: { platform: 0.97, main: 0.92, feature: 0.85 },
    mayBeWrong: true,
  },
  {
    name: 'held-out-5',
    file: own('held-out-5'),
    atLeast: { platform: 0.97, main: 0.88, feature: 0.81 },
    mayBeWrong: true,
  },
  { name: 'everyday', file: own('everyday'), atLeast: { platform: 1, feature: 0.95 }, mayBeWrong: false },
  // Beside the clone, where the real archive lies.
  {
    name: 'seeds',
    file: path.resolve(root, '..', 'shared', 'gold', 'seeds.jsonl'),
    atLeast: { platform: 0.99, main: 0.95, feature: 0.9 },
    mayBeWrong: true,
  },
];

/** The sets that are here: the archive only lies beside some clones. */
export function goldSets(): readonly GoldSet[] {
  return SETS.filter(({ file }) => existsSync(file));
}

export interface Reading {
  readonly documents: readonly GoldDocument[];
  readonly scores: Scores;
}

/** Reads gold files with the shipped catalogue. */
export class GoldReader {
  private readonly catalogue = fromFiles(
    readCatalogueFiles(path.join(root, 'database', 'catalogue')).files.map(({ content }) => content)
  );
  private readonly tagger = new Tagger(this.catalogue);

  /** Tags every document of a file as if it had no labels, and scores the tags against them. */
  read(file: string): Reading {
    const { documents } = readGoldSet(file);
    const records = documents.map((document) => recordOf(this.tagger, this.catalogue, document));
    return { documents, scores: score(documents, records) };
  }
}
