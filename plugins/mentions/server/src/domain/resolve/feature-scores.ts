import type { Alias } from '../catalogue/types';
import { isUnique } from '../match/pattern';
import { OWNER_TIES, type OwnerTie } from './owner';

/** What the words of a feature prove by themselves. */
export type Proof = 'unique' | 'shared' | 'medium' | 'weak';

/**
 * How sure a feature is, by what its words prove and how closely they are tied to its platform. Tuned on
 * tests/gold/development.jsonl; the order within each row and column is what the rules rest on.
 */
export const FEATURE_SCORES: Readonly<Record<Proof, Readonly<Record<OwnerTie, number>>>> = {
  unique: row(0.98, 0.98, 0.97, 0.96, 0.96, 0.95, 0.95, 0.92, 0.9, 0.8),
  shared: row(0.97, 0.96, 0.94, 0.9, 0.88, 0.85, 0.8, 0.7, 0.5, 0.1),
  medium: row(0.95, 0.93, 0.85, 0.75, 0.72, 0.68, 0.65, 0.61, 0.3, 0.05),
  weak: row(0.92, 0.88, 0.64, 0.5, 0.5, 0.4, 0.6, 0.3, 0.1, 0),
};

/** Words written as a name, in the middle of a sentence, when only one platform that the text names has such a feature. */
export const SOLE_NAME = 0.62;
/** An everyday word under a heading that hardly holds more than its platform: « TikTok ». */
export const UNDER_HEADING = 0.6;

/** In the order of OWNER_TIES. */
function row(...scores: readonly number[]): Readonly<Record<OwnerTie, number>> {
  const score = (tie: OwnerTie): number => scores[OWNER_TIES.indexOf(tie)] ?? 0;
  return {
    'owner-in-name': score('owner-in-name'),
    'owner-beside': score('owner-beside'),
    'owner-near': score('owner-near'),
    'owner-in-sentence': score('owner-in-sentence'),
    'owner-in-heading': score('owner-in-heading'),
    'owner-in-paragraph': score('owner-in-paragraph'),
    'owner-is-subject': score('owner-is-subject'),
    'owner-farther': score('owner-farther'),
    'owner-in-text': score('owner-in-text'),
    'owner-absent': score('owner-absent'),
  };
}

/** What an alias proves: nobody else’s name, one that several platforms share, or an everyday word. */
export function proofOf(alias: Alias): Proof {
  if (isUnique(alias)) return 'unique';
  return alias.strength === 'weak' || alias.strength === 'medium' ? alias.strength : 'shared';
}
