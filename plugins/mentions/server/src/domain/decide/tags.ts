import type { Entity, Feature, Platform, Slug } from '../catalogue/types';
import type { FeatureMention, PlatformMention } from '../resolve/mention';
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

/** What the mentions add up to; everything worth suggesting, best first. `mains` are what the text is about. */
export function tagsOf(
  platforms: readonly PlatformMention[],
  features: readonly FeatureMention[],
  mains: ReadonlySet<Slug>,
  thresholds: Thresholds
): Tags {
  return {
    platforms: audible(platforms, thresholds).map(({ entity, score }) => {
      const automatic = score >= thresholds.automatic;
      return { entity, score, main: automatic && mains.has(entity.slug), automatic };
    }),
    features: audible(features, thresholds).map(({ entity, score }) => {
      return { entity, score, automatic: score >= thresholds.automatic };
    }),
  };
}

interface Scored<Of extends Entity> {
  readonly entity: Of;
  readonly score: number;
}

/** Each entity once, with its best score: saying a doubtful thing often does not make it sure. */
function audible<Of extends Entity>(mentions: readonly Scored<Of>[], { suggested }: Thresholds): Scored<Of>[] {
  const best = new Map<Slug, Scored<Of>>();
  for (const mention of mentions) {
    if (mention.score < suggested) continue;
    const known = best.get(mention.entity.slug);
    if (!known || mention.score > known.score) best.set(mention.entity.slug, mention);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
