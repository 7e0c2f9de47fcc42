import type { Alias, Entity } from '../catalogue/types';
import { isUnique } from './pattern';
import { singularsOf, withPlurals } from './plurals';

/**
 * Every way an alias may be written: as it is, with its regular plurals and, for a feature’s conventional name, its
 * singulars. A name that proves a feature alone is left as it is: « Facebook Offers » is not « Facebook offre ».
 */
export function spellingsOf({ type }: Pick<Entity, 'type'>, alias: Alias): string[] {
  const isInflected = alias.case !== 'exact' && alias.kind !== 'domain' && alias.kind !== 'handle';
  if (!isInflected) return [alias.text];
  const spellings = withPlurals(alias.text);
  const isConventional = type === 'feature' && alias.strength !== 'exclude' && !isUnique(alias);
  return isConventional ? [...spellings, ...singularsOf(alias.text)] : spellings;
}
