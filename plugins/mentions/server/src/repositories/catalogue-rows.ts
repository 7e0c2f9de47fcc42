import type { Core } from '@strapi/strapi';

import type { CatalogueSettings } from '../config/settings';
import { toAlias, withNames, type AliasInput } from '../domain/catalogue/aliases';
import { platformAliases } from '../domain/catalogue/names';
import type { Alias, AliasRequirement, Catalogue, Feature, Locale, Platform } from '../domain/catalogue/types';
import type { DocumentId } from '../domain/decide/decisions';
import { findComponents, findEntryRows, findOwners, type ComponentRow, type EntryRow } from './entry-rows';

/** The catalogue with what links it to the database. */
export interface StoredCatalogue {
  readonly catalogue: Catalogue;
  /** Row ids of each entry by locale: relations are per locale. Keyed by document id. */
  readonly rowIds: ReadonlyMap<DocumentId, ReadonlyMap<Locale, number>>;
}

/**
 * Reads the catalogue. Slugs are document ids here: they are what tags point to, and they never change.
 * A feature without a platform is left out, for nothing could tie it to its words.
 * @param proposed aliases in place of those that entries have, for a look at what would be
 */
export async function readCatalogue(
  strapi: Core.Strapi,
  settings: CatalogueSettings,
  proposed: ReadonlyMap<DocumentId, readonly AliasInput[]> = new Map()
): Promise<StoredCatalogue> {
  const { platform, feature, aliases } = settings;
  const platforms = await findEntryRows(strapi, platform.contentType);
  const features = await findEntryRows(strapi, feature.contentType);
  const platformAliasRows = await findComponents(strapi, platform.contentType, aliases);
  const featureAliasRows = await findComponents(strapi, feature.contentType, aliases);
  const domains = await findComponents(strapi, platform.contentType, 'domains');
  const owners = await findOwners(strapi, feature.contentType, platform.contentType, feature.owner);
  return {
    catalogue: {
      platforms: [...platforms].map(([id, rows]): Platform => {
        const listed = proposed.get(id) ?? readAliases(platformAliasRows.get(id));
        const hosts = (domains.get(id) ?? []).flatMap(({ host }) => (typeof host === 'string' ? [host] : []));
        const compiled = platformAliases(namesOf(rows), listed, hosts);
        return { type: 'platform', slug: id, name: nameOf(rows), aliases: compiled };
      }),
      features: [...features].flatMap(([id, rows]): Feature[] => {
        const owner = owners.get(id);
        if (owner === undefined) return [];
        const compiled = withNames(namesOf(rows), proposed.get(id) ?? readAliases(featureAliasRows.get(id)));
        return [{ type: 'feature', slug: id, platform: owner, name: nameOf(rows), aliases: compiled }];
      }),
    },
    rowIds: new Map(
      [...platforms, ...features].map(([id, rows]) => [id, new Map(rows.map((row) => [row.locale, row.id]))])
    ),
  };
}

const nameOf = (rows: readonly EntryRow[]): string =>
  (rows.find(({ locale }) => locale === 'en') ?? rows[0])?.name ?? '';
const namesOf = (rows: readonly EntryRow[]): string[] => rows.map(({ name }) => name).filter(Boolean);

function readAliases(components: readonly ComponentRow[] = []): Alias[] {
  return components.flatMap((component) => toStoredAlias(component) ?? []);
}

interface AliasRow extends Omit<Alias, 'requires' | 'validFrom' | 'validTo'> {
  readonly requires: AliasRequirement['type'];
  readonly requiredWords: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** An alias as the component holds it; undefined where it holds no words. */
export function toStoredAlias(component: object): Alias | undefined {
  if (!isAliasRow(component)) return undefined;
  const { text, locale, kind, strength, accents, requires, requiredWords, validFrom, validTo } = component;
  return toAlias({
    text,
    locale,
    kind,
    strength,
    accents,
    case: component.case,
    requires: toRequirement(requires, requiredWords),
    validFrom: validFrom ?? undefined,
    validTo: validTo ?? undefined,
  });
}

function isAliasRow(component: object): component is AliasRow {
  return 'text' in component && typeof component.text === 'string' && component.text.trim() !== '';
}

function toRequirement(type: AliasRequirement['type'], words: string | null): AliasRequirement {
  if (type !== 'any-of') return { type };
  const listed = (words ?? '').split('\n').map((word) => word.trim());
  return { type, words: listed.filter(Boolean) };
}

/** The aliases that an entry lists, without its names; undefined where there is no such entry. */
export async function readListedAliases(
  strapi: Core.Strapi,
  settings: CatalogueSettings,
  documentId: DocumentId
): Promise<readonly Alias[] | undefined> {
  for (const { contentType } of [settings.platform, settings.feature]) {
    const entry = await strapi.db.query(contentType).findOne({ where: { documentId }, select: ['id'] });
    if (entry) return readAliases((await findComponents(strapi, contentType, settings.aliases)).get(documentId));
  }
  return undefined;
}
