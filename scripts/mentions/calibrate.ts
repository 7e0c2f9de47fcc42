import { writeFileSync } from 'node:fs';
import path from 'node:path';

import type { Catalogue } from '../../plugins/mentions/server/src/domain/catalogue/types';
import { DEFAULT_THRESHOLDS } from '../../plugins/mentions/server/src/domain/decide/thresholds';
import { Tagger, UNTAUGHT } from '../../plugins/mentions/server/src/domain/tagger';
import type { ScoreCount } from '../../plugins/mentions/shared/calibration';
import { say } from '../messages';
import { appFolder } from '../paths';
import { curveOf, judgeTags, precisionFrom, thresholdFor, type JudgedTag } from './gold/curve';
import { readGoldSet, recordOf, shippedGoldFiles, type GoldSet } from './gold/read';

type Print = (line: string) => void;

/** The share of automatic tags that must be right. */
export const WANTED = 0.97;

const KINDS = ['all', 'platform', 'feature'] as const;

/** Prints the calibration curve over gold sets, those of the repository by default; held-out sets stay apart. */
export function calibrate(catalogue: Catalogue, files: readonly string[], print: Print): void {
  const sets = (files.length > 0 ? files : shippedGoldFiles()).map(readGoldSet);
  const tuned = tunedIn(sets);
  print(tuned.map(({ name, documents }) => say.goldSet(name, documents.length)).join(' + '));
  printCurves(judgedTags(catalogue, tuned), print);
  for (const set of sets.filter(({ isHeldOut }) => isHeldOut)) {
    print(`\n${say.calibrationHeldOut(set.name)}`);
    const tags = judgedTags(catalogue, [set]);
    for (const kind of KINDS) {
      print(`${say.calibrationTitle[kind]}`);
      print(shippedPrecision(ofKind(tags, kind)));
    }
  }
}

/** Every tag that the tagger could make of the sets, whatever its score, with whether it is right. */
export function judgedTags(catalogue: Catalogue, sets: readonly GoldSet[]): JudgedTag[] {
  const tagger = new Tagger(catalogue, { ...UNTAUGHT, thresholds: { automatic: 0, suggested: 0 } });
  return sets.flatMap(({ documents }) =>
    documents.flatMap((document) => judgeTags(document, recordOf(tagger, catalogue, document)))
  );
}

function printCurves(tags: readonly JudgedTag[], print: Print): void {
  for (const kind of KINDS) {
    const some = ofKind(tags, kind);
    print(`\n${say.calibrationTitle[kind]}`);
    print(say.calibrationHead);
    for (const band of curveOf(some)) {
      const { from, to, tags: count, right, tagsFromHere, rightFromHere } = band;
      print(say.calibrationBand(from, to, count, right / count, tagsFromHere, rightFromHere / tagsFromHere));
    }
    print(say.calibrationThreshold(thresholdFor(some, WANTED), WANTED));
    print(shippedPrecision(some));
  }
}

const SCORES = path.join(appFolder, 'plugins', 'mentions', 'server', 'src', 'domain', 'decide', 'labelled-scores.json');

/** How often tags are right on the sets for tuning, by their score in thousandths; best scores first, platforms first. */
export function labelledScores(catalogue: Catalogue): ScoreCount[] {
  const counts = new Map<string, { type: JudgedTag['type']; score: number; tags: number; right: number }>();
  for (const { type, score, isRight } of judgedTags(catalogue, tunedIn(shippedGoldFiles().map(readGoldSet)))) {
    const rounded = Math.round(score * 1000) / 1000;
    const key = `${type} ${rounded}`;
    const count = counts.get(key) ?? { type, score: rounded, tags: 0, right: 0 };
    counts.set(key, count);
    count.tags++;
    if (isRight) count.right++;
  }
  return [...counts.values()].sort((a, b) => b.type.localeCompare(a.type) || b.score - a.score);
}

/** Writes what the settings page shows of them. */
export function writeLabelledScores(catalogue: Catalogue): void {
  const lines = labelledScores(catalogue).map(
    ({ type, score, tags, right }) => `  ["${type}", ${score}, ${tags}, ${right}]`
  );
  writeFileSync(SCORES, `[\n${lines.join(',\n')}\n]\n`);
}

const tunedIn = (sets: readonly GoldSet[]): GoldSet[] => sets.filter(({ isHeldOut }) => !isHeldOut);

const ofKind = (tags: readonly JudgedTag[], kind: (typeof KINDS)[number]): readonly JudgedTag[] =>
  kind === 'all' ? tags : tags.filter(({ type }) => type === kind);

function shippedPrecision(tags: readonly JudgedTag[]): string {
  const { automatic } = DEFAULT_THRESHOLDS;
  return say.calibrationShipped(automatic, precisionFrom(tags, automatic));
}
