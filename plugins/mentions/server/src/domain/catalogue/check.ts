import { fold } from '../text/fold';
import { aliasKey } from './aliases';
import type { Alias, Catalogue, Entity, Slug } from './types';

/** Something wrong with an entry that no schema can see. */
export interface CatalogueProblem {
  readonly entry: Slug;
  readonly type: Entity['type'];
  readonly message: string;
}

/** Unknown owners, slugs used twice, aliases that stand twice in an entry or that two claim without a way to tell. */
export function checkCatalogue(catalogue: Catalogue): CatalogueProblem[] {
  return [
    ...unknownOwners(catalogue),
    ...repeatedSlugs(catalogue),
    ...repeatedAliases(catalogue),
    ...ambiguousAliases(catalogue),
  ];
}

function unknownOwners({ platforms, features }: Catalogue): CatalogueProblem[] {
  const known = new Set(platforms.map(({ slug }) => slug));
  return features
    .filter(({ platform }) => !known.has(platform))
    .map(({ slug, platform }) => ({ entry: slug, type: 'feature', message: `its platform “${platform}” is unknown` }));
}

function repeatedSlugs({ platforms, features }: Catalogue): CatalogueProblem[] {
  return [platforms, features].flatMap((entries: readonly Entity[]) => {
    const seen = new Set<Slug>();
    return entries.flatMap(({ slug, type }) => {
      if (!seen.has(slug)) {
        seen.add(slug);
        return [];
      }
      return [{ entry: slug, type, message: 'its slug is used by another entry' }];
    });
  });
}

function repeatedAliases({ platforms, features }: Catalogue): CatalogueProblem[] {
  return [...platforms, ...features].flatMap(({ slug, type, aliases }) => {
    const seen = new Set<string>();
    return aliases.flatMap((alias) => {
      const key = aliasKey(alias);
      if (seen.has(key)) return [{ entry: slug, type, message: `its alias “${alias.text}” is there twice` }];
      seen.add(key);
      return [];
    });
  });
}

/** An entry’s claim to some words. */
export interface Claim {
  readonly entity: Entity;
  readonly alias: Alias;
}

function ambiguousAliases(catalogue: Catalogue): CatalogueProblem[] {
  return conflictsIn(catalogue).map(([{ entity, alias }, other]) => {
    const message = `its alias “${alias.text}” is claimed by ${other.entity.type} “${other.entity.slug}” too, without a way to tell`;
    return { entry: entity.slug, type: entity.type, message };
  });
}

/** Two entries that claim the same words, without a way to tell them apart; the later one first. */
export type Conflict = readonly [Claim, Claim];

/** The first conflict over each of the words that several entries claim. */
export function conflictsIn(catalogue: Catalogue): Conflict[] {
  return [...claimsOf(catalogue).values()].flatMap((claims) => {
    const clash = firstClash(claims);
    return clash ? [clash] : [];
  });
}

/** Who claims which words, by the folded words. */
export function claimsOf({ platforms, features }: Catalogue): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const entity of [...platforms, ...features]) {
    for (const alias of entity.aliases) {
      if (alias.strength === 'exclude' || alias.strength === 'supporting') continue;
      const key = fold(alias.text);
      const known = claims.get(key);
      if (known) known.push({ entity, alias });
      else claims.set(key, [{ entity, alias }]);
    }
  }
  return claims;
}

function firstClash(claims: readonly Claim[]): Conflict | undefined {
  for (const [index, claim] of claims.entries()) {
    const other = claims.slice(0, index).find((earlier) => clashes(earlier, claim));
    if (other) return [claim, other];
  }
  return undefined;
}

/** Two entries cannot share an alias unless language, letter case, dates, or the words around it tell them apart. */
export function clashes(a: Claim, b: Claim): boolean {
  if (a.entity === b.entity || a.entity.type !== b.entity.type) return false;
  if (!overlaps(a.alias, b.alias)) return false;
  if (a.entity.type === 'feature' && b.entity.type === 'feature') {
    if (a.entity.platform === b.entity.platform) return true;
    return !(needsOwner(a.alias) && needsOwner(b.alias));
  }
  return a.alias.requires.type === 'none' && b.alias.requires.type === 'none';
}

function overlaps(a: Alias, b: Alias): boolean {
  const sameLocale = a.locale === b.locale || a.locale === 'any' || b.locale === 'any';
  const sameAccents =
    !(a.accents === 'exact' && b.accents === 'exact') || a.text.toLowerCase() === b.text.toLowerCase();
  const before = (one: Alias, other: Alias): boolean =>
    one.validTo !== undefined && other.validFrom !== undefined && one.validTo < other.validFrom;
  return sameLocale && sameAccents && !before(a, b) && !before(b, a);
}

const needsOwner = ({ strength, requires }: Alias): boolean =>
  requires.type !== 'none' || strength === 'medium' || strength === 'weak';
