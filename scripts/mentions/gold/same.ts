import type { GoldFeature } from './types';

/** A feature as the tagger found it. */
export interface FoundFeature {
  readonly name: string;
  readonly platform: string;
  /** The words it was found by. */
  readonly texts: readonly string[];
}

/** True where a feature is what the label says: the same platform, and the same name or words of which one contains the other. */
export function isSameFeature({ name, platform, texts }: FoundFeature, label: GoldFeature): boolean {
  if (platformKey(platform) !== platformKey(label.platform)) return false;
  if (key(name) === key(label.name)) return true;
  const surfaces = label.surfaces.map(key);
  return [name, ...texts]
    .map(key)
    .some((word) => word !== '' && surfaces.some((surface) => surface.includes(word) || word.includes(surface)));
}

/** What two names of one platform have in common. */
export const platformKey = (name: string): string => OTHER_NAMES[key(name)] ?? key(name);

const OTHER_NAMES: Readonly<Record<string, string>> = {
  x: 'twitter',
  twitterx: 'twitter',
  xtwitter: 'twitter',
  facebookmessenger: 'messenger',
  googleplus: 'google+',
};

/** Letters, digits and plus signs: « Google + » and « google+ » are the same. */
const key = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
