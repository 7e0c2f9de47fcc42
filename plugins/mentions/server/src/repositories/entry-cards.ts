import type { Core } from '@strapi/strapi';

import type { EntryCard } from '../../../shared/document-tags';
import { getSettings } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';

interface PlatformRow {
  readonly documentId: DocumentId;
  readonly name: string;
  readonly [attribute: string]: unknown;
}

/**
 * How people know catalogue entries, in one language; a feature’s platform comes with it. Entries that are gone are
 * left out.
 */
export async function findEntryCards(
  strapi: Core.Strapi,
  ids: Iterable<DocumentId>,
  locale: string
): Promise<Map<DocumentId, EntryCard>> {
  const { platform, feature } = getSettings(strapi).catalogue;
  const wanted = [...new Set(ids)];
  const cards = new Map<DocumentId, EntryCard>();
  if (wanted.length === 0) return cards;

  const owner = { select: ['documentId'] };
  const features: PlatformRow[] = await strapi.db.query(feature.contentType).findMany({
    where: { documentId: { $in: wanted }, locale },
    select: ['documentId', 'name'],
    populate: { [feature.owner]: owner },
  });
  const ownerOf = new Map(features.map((row) => [row.documentId, documentIdOf(row[feature.owner])]));
  const platformIds = [...new Set([...wanted, ...[...ownerOf.values()].flatMap((id) => id ?? [])])];
  const platforms: PlatformRow[] = await strapi.db.query(platform.contentType).findMany({
    where: { documentId: { $in: platformIds }, locale },
    select: ['documentId', 'name', ...(platform.colour ? [platform.colour] : [])],
  });

  for (const row of platforms) {
    const colour = platform.colour && row[platform.colour];
    cards.set(row.documentId, {
      type: 'platform',
      name: row.name,
      colour: typeof colour === 'string' ? colour : undefined,
    });
  }
  for (const { documentId, name } of features) {
    const owned = ownerOf.get(documentId);
    cards.set(documentId, { type: 'feature', name, platform: owned, colour: cards.get(owned ?? '')?.colour });
  }
  return cards;
}

function documentIdOf(value: unknown): DocumentId | undefined {
  const isEntry = typeof value === 'object' && value !== null && 'documentId' in value;
  return isEntry && typeof value.documentId === 'string' ? value.documentId : undefined;
}
