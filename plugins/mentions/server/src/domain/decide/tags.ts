import type { Feature, Platform, Slug } from '../catalogue/types';
import type { FeatureMention, PlatformMention } from '../resolve/mention';
import { mainPlatforms, type Subject } from '../resolve/subject';
import type { Thresholds } from './thresholds';

export interface PlatformTag {
  readonly entity: Platform;
  readonly main: boolean;
  /** 0–1 */
  readonly score: number;
  /** Set without asking; otherwise a suggestion. */
  readonly automatic: boolean;
}

export interface FeatureTag {
  readonly entity: Feature;
  readonly score: number;
  readonly automatic: boolean;
}

export interface Tags {
  readonly platforms: readonly PlatformTag[];
  readonly features: readonly FeatureTag[];
}

/** What the mentions add up to; everything worth suggesting, best first. */
export function tagsOf(
  platforms: readonly PlatformMention[],
  features: readonly FeatureMention[],
  weights: ReadonlyMap<Slug, Subject>,
  thresholds: Thresholds
): Tags {
  const mains = mainPlatforms(weights);
  return {
    platforms: judged(platforms, thresholds).map((tag) => ({
      ...tag,
      main: tag.automatic && mains.has(tag.entity.slug),
    })),
    features: judged(features, thresholds),
  };
}

function judged<T extends Platform | Feature>(
  mentions: readonly { readonly entity: T; readonly score: number }[],
  { automatic, suggested }: Thresholds
): { entity: T; score: number; automatic: boolean }[] {
  return combine(mentions)
    .filter(({ score }) => score >= suggested)
    .map((tag) => ({ ...tag, automatic: tag.score >= automatic }));
}

/** Each entity once, with its best score: saying a doubtful thing often does not make it sure. */
function combine<T extends Platform | Feature>(
  mentions: readonly { readonly entity: T; readonly score: number }[]
): { entity: T; score: number }[] {
  const best = new Map<Slug, { entity: T; score: number }>();
  for (const { entity, score } of mentions) {
    const known = best.get(entity.slug);
    if (!known || score > known.score) best.set(entity.slug, { entity, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
