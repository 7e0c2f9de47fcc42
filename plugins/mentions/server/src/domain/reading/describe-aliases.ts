import type { ShownAlias } from '../../../../shared/catalogue-browser';
import { claimsOf, clashes, type Claim } from '../catalogue/check';
import type { Alias, Catalogue, Entity } from '../catalogue/types';
import { SHOWN_CASES, SHOWN_STRENGTHS } from '../../../../shared/catalogue-browser';
import { fold } from '../text/fold';

/** How often words of an entry were found, and what editors said of the tags that rested on them. */
export interface WordCounts {
  readonly alias: string;
  readonly mentions: number;
  readonly accepted: number;
  readonly rejected: number;
}

const NEVER: Omit<WordCounts, 'alias'> = { mentions: 0, accepted: 0, rejected: 0 };

/** Every way an entry is written, its names first, with how it fares. `listed` are those that are not just its names. */
export function describeAliases(
  catalogue: Catalogue,
  entity: Entity,
  listed: readonly Alias[],
  counts: readonly WordCounts[]
): ShownAlias[] {
  const isListed = new Set(listed.map(({ text }) => fold(text)));
  const countsOf = countsByWords(counts);
  const claims = claimsOf(catalogue);
  let places = 0;
  return entity.aliases.map((alias): ShownAlias => {
    const key = fold(alias.text);
    const isName = !isListed.has(key);
    const { mentions, accepted, rejected } = countsOf.get(key) ?? NEVER;
    return {
      text: alias.text,
      locale: alias.locale,
      strength: SHOWN_STRENGTHS.find((strength) => strength === alias.strength) ?? 'strong',
      case: SHOWN_CASES.find((one) => one === alias.case) ?? 'any',
      isName,
      // Names come first, then those that are listed, in their order.
      place: isName ? undefined : places++,
      mentions,
      accepted,
      rejected,
      sharedWith: othersAmong(claims.get(key) ?? [], { entity, alias }),
    };
  });
}

/** Counts by folded words: an alias is found in whatever way it is written. */
export function countsByWords(counts: readonly WordCounts[]): ReadonlyMap<string, Omit<WordCounts, 'alias'>> {
  const byWords = new Map<string, Omit<WordCounts, 'alias'>>();
  for (const { alias, mentions, accepted, rejected } of counts) {
    const key = fold(alias);
    const known = byWords.get(key) ?? NEVER;
    byWords.set(key, {
      mentions: known.mentions + mentions,
      accepted: known.accepted + accepted,
      rejected: known.rejected + rejected,
    });
  }
  return byWords;
}

function othersAmong(claims: readonly Claim[], own: Claim): ShownAlias['sharedWith'] {
  const others = new Map<string, boolean>();
  for (const claim of claims) {
    if (claim.entity.slug === own.entity.slug) continue;
    others.set(claim.entity.slug, (others.get(claim.entity.slug) ?? false) || clashes(claim, own));
  }
  return [...others].map(([id, isConflict]) => ({ id, isConflict }));
}
