import { withNames } from '../catalogue/aliases';
import { platformAliases } from '../catalogue/names';
import type { Catalogue, Feature, Platform, Slug } from '../catalogue/types';
import type { DocumentId } from '../decide/decisions';
import { entryKey, type EntryType, type StoredEntry, type WantedEntry } from './entry';

interface Wanting {
  readonly wanted: WantedEntry;
  readonly stored?: StoredEntry;
}

/** The catalogue as it would be with some rows written, and by which id each row is found there. */
export function withWanted(
  { platforms, features }: Catalogue,
  rows: readonly Wanting[],
  known: ReadonlyMap<Slug, DocumentId>
): { readonly catalogue: Catalogue; readonly idOf: (row: Wanting) => string } {
  const idOf = ({ wanted: { type, slug }, stored }: Wanting) => stored?.documentId ?? newId(type, slug);
  const ownerId = (slug: Slug) => known.get(slug) ?? newId('platform', slug);
  const written = new Set(rows.map(idOf));
  const isKept = ({ slug }: Platform | Feature) => !written.has(slug);
  const nextPlatforms = rows.flatMap((row): Platform[] => {
    if (row.wanted.type !== 'platform') return [];
    const { names, aliases, domains } = entryOf(row);
    const listed = platformAliases(names, aliases, domains);
    return [{ type: 'platform', slug: idOf(row), name: nameOf(row), aliases: listed }];
  });
  const nextFeatures = rows.flatMap((row): Feature[] => {
    const owner = row.wanted.values.platform ?? row.stored?.values.platform;
    if (row.wanted.type !== 'feature' || !owner) return [];
    const { names, aliases } = entryOf(row);
    const listed = withNames(names, aliases);
    return [{ type: 'feature', slug: idOf(row), name: nameOf(row), platform: ownerId(owner), aliases: listed }];
  });
  return {
    catalogue: {
      platforms: [...platforms.filter(isKept), ...nextPlatforms],
      features: [...features.filter(isKept), ...nextFeatures],
    },
    idOf,
  };
}

/** The English name, or what there is, of a row’s entry. */
export function nameOf({ wanted, stored }: Wanting): string {
  const values = { ...stored?.values, ...wanted.values };
  return values['name.en'] ?? values['name.fr'] ?? wanted.slug;
}

function entryOf({ wanted, stored }: Wanting) {
  const values = { ...stored?.values, ...wanted.values };
  return {
    names: [values['name.en'], values['name.fr']].flatMap((name) => name ?? []),
    aliases: wanted.aliases ?? stored?.aliases ?? [],
    domains: wanted.domains ?? stored?.domains ?? [],
  };
}

function newId(type: EntryType, slug: Slug): string {
  return `new ${entryKey(type, slug)}`;
}
