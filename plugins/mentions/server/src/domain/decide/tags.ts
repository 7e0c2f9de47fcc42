import type { Feature, Platform, Slug } from '../catalogue/types';
import type { FeatureMention, PlatformMention } from '../resolve/mention';
import { mainPlatforms, type Subject } from '../resolve/subject';

/** From here on a tag is set without asking. */
export const AUTOMATIC = 0.6;
/** From here on a tag is worth suggesting. */
export const SUGGESTED = 0.4;

export interface PlatformTag {
  readonly entity: Platform;
  readonly main: boolean;
  /** 0–1 */
  readonly score: number;
}

export interface FeatureTag {
  readonly entity: Feature;
  readonly score: number;
}

export interface Tags {
  readonly platforms: readonly PlatformTag[];
  readonly features: readonly FeatureTag[];
}

/** What the mentions add up to; everything from SUGGESTED on, best first. */
export function tagsOf(
  platforms: readonly PlatformMention[],
  features: readonly FeatureMention[],
  weights: ReadonlyMap<Slug, Subject>
): Tags {
  const mains = mainPlatforms(weights);
  return {
    platforms: combine(platforms)
      .filter(({ score }) => score >= SUGGESTED)
      .map(({ entity, score }) => ({ entity, score, main: mains.has(entity.slug) && score >= AUTOMATIC })),
    features: combine(features).filter(({ score }) => score >= SUGGESTED),
  };
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
