import type { Core } from '@strapi/strapi';

import type { EntryName } from '../../../shared/entry-name';
import { getSettings } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';

/** The names of catalogue entries in one language; entries that are gone are left out. */
export async function findEntryNames(
  strapi: Core.Strapi,
  ids: readonly DocumentId[],
  locale: string
): Promise<ReadonlyMap<DocumentId, EntryName>> {
  const { platform, feature } = getSettings(strapi).catalogue;
  const names = new Map<DocumentId, EntryName>();
  for (const [type, { contentType }] of [['platform', platform] as const, ['feature', feature] as const]) {
    const rows: { documentId: DocumentId; name: string; slug?: string }[] = await strapi.db
      .query(contentType)
      .findMany({ where: { documentId: { $in: [...new Set(ids)] }, locale } });
    for (const { documentId, name, slug } of rows) names.set(documentId, { type, name, slug });
  }
  return names;
}

/** The entry with a slug: a platform, or else a feature. */
export async function findEntryBySlug(strapi: Core.Strapi, slug: string): Promise<DocumentId | undefined> {
  const { platform, feature } = getSettings(strapi).catalogue;
  for (const { contentType } of [platform, feature]) {
    const row: { documentId: DocumentId } | null = await strapi.db.query(contentType).findOne({ where: { slug } });
    if (row) return row.documentId;
  }
  return undefined;
}
