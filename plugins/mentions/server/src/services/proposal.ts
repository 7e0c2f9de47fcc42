import type { Core } from '@strapi/strapi';

import type { Proposal } from '../../../shared/proposal';
import { getSettings } from '../config/settings';
import { fromFiles, type CatalogueFile } from '../domain/catalogue/file';
import type { Entity, Locale } from '../domain/catalogue/types';
import type { DocumentId } from '../domain/decide/decisions';
import { fold } from '../domain/text/fold';
import { readCatalogue, readListedAliases, type StoredCatalogue } from '../repositories/catalogue-rows';
import { findSlugs } from '../repositories/entry-rows';

/** The catalogue as it would be; undefined where there is no such entry. */
export async function proposedCatalogue(strapi: Core.Strapi, proposal: Proposal): Promise<StoredCatalogue | undefined> {
  const settings = getSettings(strapi).catalogue;
  if (proposal.kind === 'files') return withFiles(strapi, proposal.files);
  const id = await entryId(strapi, proposal.entry);
  const listed = await readListedAliases(strapi, settings, id);
  if (!listed) return undefined;
  const replaced = new Set([...proposal.remove, ...proposal.add.map(({ text }) => text)].map(fold));
  const aliases = [...listed.filter(({ text }) => !replaced.has(fold(text))), ...proposal.add];
  return readCatalogue(strapi, settings, new Map([[id, aliases]]));
}

/** The entry of this slug; a document id stands for itself. */
async function entryId(strapi: Core.Strapi, entry: string): Promise<DocumentId> {
  const { platform, feature } = getSettings(strapi).catalogue;
  const platforms = await findSlugs(strapi, platform.contentType);
  return platforms.get(entry) ?? (await findSlugs(strapi, feature.contentType)).get(entry) ?? entry;
}

/** The present catalogue with the entries of some files in place of those with the same slugs. */
async function withFiles(strapi: Core.Strapi, files: readonly CatalogueFile[]): Promise<StoredCatalogue> {
  const settings = getSettings(strapi).catalogue;
  const { catalogue, rowIds } = await readCatalogue(strapi, settings);
  const platformIds = await findSlugs(strapi, settings.platform.contentType);
  const featureIds = await findSlugs(strapi, settings.feature.contentType);
  const idOf = (ids: ReadonlyMap<string, DocumentId>, slug: string): DocumentId => ids.get(slug) ?? `new ${slug}`;

  const read = fromFiles(files);
  const platforms = read.platforms.map((platform) => ({ ...platform, slug: idOf(platformIds, platform.slug) }));
  const features = read.features.map((feature) => ({
    ...feature,
    slug: idOf(featureIds, feature.slug),
    platform: idOf(platformIds, feature.platform),
  }));
  return {
    catalogue: {
      platforms: [...withoutThose(catalogue.platforms, platforms), ...platforms],
      features: [...withoutThose(catalogue.features, features), ...features],
    },
    rowIds: withRows(rowIds, [...platforms, ...features]),
  };
}

function withoutThose<T extends Entity>(entities: readonly T[], others: readonly T[]): T[] {
  const slugs = new Set(others.map(({ slug }) => slug));
  return entities.filter(({ slug }) => !slugs.has(slug));
}

/** New entries would have a row in every locale; which one matters to nobody who only looks. */
function withRows(
  rowIds: StoredCatalogue['rowIds'],
  entities: readonly Entity[]
): ReadonlyMap<DocumentId, ReadonlyMap<Locale, number>> {
  const locales = new Set([...rowIds.values()].flatMap((rows) => [...rows.keys()]));
  const rows = new Map([...locales].map((locale) => [locale, 0]));
  const added = entities.filter(({ slug }) => !rowIds.has(slug)).map(({ slug }) => [slug, rows] as const);
  return new Map([...rowIds, ...added]);
}
