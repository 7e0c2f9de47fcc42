/** The calibration curve: how often tags are right, by their score. */
import type { AnalysisRecord } from '../../../plugins/mentions/server/src/domain/analysis-record';
import { foundFeatures } from './score';
import { isSameFeature, platformKey } from './same';
import type { GoldDocument } from './types';

/** A tag that a label confirms or that none asks for. */
export interface JudgedTag {
  readonly type: 'platform' | 'feature';
  /** 0–1 */
  readonly score: number;
  readonly isRight: boolean;
}

/** The tags whose scores lie in [from, to), and all from `from` on. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly tags: number;
  readonly right: number;
  readonly tagsFromHere: number;
  readonly rightFromHere: number;
}

/** Judges every tag of a record, whatever its score; tags that only an optional label names are left out. */
export function judgeTags(gold: GoldDocument, record: AnalysisRecord): JudgedTag[] {
  const ofPlatforms = record.platforms.flatMap(({ name, score }) => {
    const labels = gold.platforms.filter((label) => platformKey(label.name) === platformKey(name));
    return judged('platform', score, labels);
  });
  const found = foundFeatures(record);
  const ofFeatures = record.features.flatMap(({ score }, index) => {
    const feature = found[index];
    return judged('feature', score, feature ? gold.features.filter((label) => isSameFeature(feature, label)) : []);
  });
  return [...ofPlatforms, ...ofFeatures];
}

function judged(
  type: JudgedTag['type'],
  score: number,
  labels: readonly { readonly optional?: boolean }[]
): JudgedTag[] {
  const isOpen = labels.length > 0 && labels.every(({ optional }) => optional);
  return isOpen ? [] : [{ type, score, isRight: labels.length > 0 }];
}

const WIDTH = 0.05;

/** The curve, best scores first, in bands of 0.05; bands without tags are left out. */
export function curveOf(tags: readonly JudgedTag[]): Band[] {
  const bands: Band[] = [];
  let [tagsFromHere, rightFromHere] = [0, 0];
  for (let step = Math.round(1 / WIDTH) - 1; step >= 0; step--) {
    const [from, to] = [rounded(step * WIDTH), rounded((step + 1) * WIDTH)];
    const inBand = tags.filter(({ score }) => score >= from && (score < to || to === 1));
    if (inBand.length === 0) continue;
    const right = inBand.filter(({ isRight }) => isRight).length;
    tagsFromHere += inBand.length;
    rightFromHere += right;
    bands.push({ from, to, tags: inBand.length, right, tagsFromHere, rightFromHere });
  }
  return bands;
}

/** The share of right tags among those from a score on, 0–1; 1 where there are none. */
export function precisionFrom(tags: readonly JudgedTag[], threshold: number): number {
  const set = tags.filter(({ score }) => score >= threshold);
  return set.length === 0 ? 1 : set.filter(({ isRight }) => isRight).length / set.length;
}

/** The lowest score from which on tags are right as often as wanted (0–1); undefined where none is. */
export function thresholdFor(tags: readonly JudgedTag[], wanted: number): number | undefined {
  const scores = [...new Set(tags.map(({ score }) => score))].sort((a, b) => a - b);
  return scores.find((score) => precisionFrom(tags, score) >= wanted);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
