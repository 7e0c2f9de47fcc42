/** The calibration curve: how often tags are right, by their score. */
import type { AnalysisRecord } from '../../../plugins/mentions/server/src/domain/analysis-record';
import { bandsOf, precisionFrom as precisionOf, type Band } from '../../../plugins/mentions/shared/calibration';
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

/** The curve, best scores first, in bands of 0.05; bands without tags are left out. */
export function curveOf(tags: readonly JudgedTag[]): Band[] {
  return bandsOf(tags.map(counted));
}

/** The share of right tags among those from a score on, 0–1; 1 where there are none. */
export function precisionFrom(tags: readonly JudgedTag[], threshold: number): number {
  return precisionOf(tags.map(counted), threshold) ?? 1;
}

/** The lowest score from which on tags are right as often as wanted (0–1); undefined where none is. */
export function thresholdFor(tags: readonly JudgedTag[], wanted: number): number | undefined {
  const scores = [...new Set(tags.map(({ score }) => score))].sort((a, b) => a - b);
  return scores.find((score) => precisionFrom(tags, score) >= wanted);
}

const counted = ({ score, isRight }: JudgedTag) => ({ score, tags: 1, right: Number(isRight) });
