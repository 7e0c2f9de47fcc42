import type { Alias } from '../catalogue/types';
import { withPlurals } from './plurals';

/** Every way an alias may be written: as it is, and with its regular plurals. */
export function spellingsOf(alias: Alias): string[] {
  const takesPlurals = alias.case !== 'exact' && alias.kind !== 'domain' && alias.kind !== 'handle';
  return takesPlurals ? withPlurals(alias.text) : [alias.text];
}
