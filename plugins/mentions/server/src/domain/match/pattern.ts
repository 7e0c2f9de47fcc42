import type { Alias, Entity, Feature, Platform, Slug } from '../catalogue/types';
import { addTo } from '../../../../shared/multimap';

/** One spelling of one alias of one entity. */
export interface Pattern<Of extends Entity = Entity> {
  readonly entity: Of;
  readonly alias: Alias;
  /** This spelling, which differs from `alias.text` in its plurals. */
  readonly spelling: string;
}

/** All that some words may stand for; texts share these, so that finding words makes no copies. */
export interface PatternSet {
  readonly patterns: readonly Pattern[];
  /** Those that may name a platform or a feature: what the words exclude is left out, with all it claims here. */
  readonly platforms: readonly Pattern<Platform>[];
  readonly features: readonly Pattern<Feature>[];
  /** The features by their platforms: common words are claimed by dozens, and a text names few of them. */
  readonly featuresByOwner: ReadonlyMap<Slug, readonly Pattern<Feature>[]>;
  /** The features whose names are nobody else’s, so that they may be meant where their platform is not named. */
  readonly uniqueFeatures: readonly Pattern<Feature>[];
  /** True where every alias only says what is not meant. */
  readonly isExcluded: boolean;
  /** True where a platform’s name may stand within the words of a feature. */
  readonly mayHoldPlatform: boolean;
}

/** True for an alias that only says what is not meant. */
export function isExclude({ strength }: Alias): boolean {
  return strength === 'exclude';
}

/** True for a name that is nobody else’s and no everyday word. */
export function isUnique({ strength, requires }: Alias): boolean {
  return strength !== 'weak' && strength !== 'medium' && requires.type === 'none';
}

/** True where the words name a platform themselves. */
export function namesPlatform(patterns: readonly Pattern[]): boolean {
  return patterns.some(({ entity, alias }) => entity.type === 'platform' && !isExclude(alias));
}

/** Sorts patterns by what they may name. */
export function toPatternSet(patterns: readonly Pattern[], holdsPlatform = false): PatternSet {
  const excluded = new Set(patterns.filter(({ alias }) => isExclude(alias)).map(({ entity }) => entity));
  const claiming = patterns.filter(({ entity }) => !excluded.has(entity));
  const features = claiming.filter(isFeaturePattern);
  return {
    patterns,
    platforms: claiming.filter(isPlatformPattern),
    features,
    featuresByOwner: byOwner(features),
    uniqueFeatures: features.filter(({ alias }) => isUnique(alias)),
    isExcluded: patterns.every(({ alias }) => isExclude(alias)),
    mayHoldPlatform: holdsPlatform && !namesPlatform(patterns),
  };
}

function byOwner(features: readonly Pattern<Feature>[]): ReadonlyMap<Slug, readonly Pattern<Feature>[]> {
  const owners = new Map<Slug, Pattern<Feature>[]>();
  for (const pattern of features) addTo(owners, pattern.entity.platform, pattern);
  return owners;
}

function isPlatformPattern(pattern: Pattern): pattern is Pattern<Platform> {
  return pattern.entity.type === 'platform';
}

function isFeaturePattern(pattern: Pattern): pattern is Pattern<Feature> {
  return pattern.entity.type === 'feature';
}
