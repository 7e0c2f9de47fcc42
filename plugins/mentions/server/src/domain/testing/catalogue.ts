import { withNames } from '../catalogue/aliases';
import { toInput, type AliasEntry } from '../catalogue/file';
import { platformAliases } from '../catalogue/names';
import type { Catalogue, Entity, Feature, Platform, Slug } from '../catalogue/types';

interface EntryInput {
  readonly name: string;
  readonly slug?: Slug;
  readonly aliases?: readonly AliasEntry[];
}

/** A platform for a test; its name is a strong alias unless `aliases` says otherwise. */
export function aPlatform(input: EntryInput & { readonly domains?: readonly string[] }): Platform {
  const { name, slug = slugOf(name), aliases = [], domains = [] } = input;
  return { type: 'platform', slug, name, aliases: platformAliases([name], aliases.map(toInput), domains) };
}

/** A feature for a test, of the platform with the given slug. */
export function aFeature(input: EntryInput & { readonly platform: Slug }): Feature {
  const { name, platform, slug = `${platform}-${slugOf(name)}`, aliases = [] } = input;
  return { type: 'feature', slug, platform, name, aliases: withNames([name], aliases.map(toInput)) };
}

export function aCatalogue(...entities: readonly Entity[]): Catalogue {
  return {
    platforms: entities.filter((entity) => entity.type === 'platform'),
    features: entities.filter((entity) => entity.type === 'feature'),
  };
}

function slugOf(name: string): Slug {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
