import type { Core } from '@strapi/strapi';

import type { CatalogueChange, KnownEntry } from '../domain/archive/known-entries';
import type { DocumentId } from '../domain/decide/decisions';
import { raw } from './raw';

/** The catalogue entries that the archive was last tagged with. */
export async function findKnownEntries(strapi: Core.Strapi): Promise<Map<DocumentId, KnownEntry>> {
  const rows = await raw<{ entity_id: DocumentId; entry: KnownEntry }>(
    strapi,
    'select entity_id, entry from mention_known_entries'
  );
  return new Map(rows.map(({ entity_id, entry }) => [entity_id, entry]));
}

/** Writes down what changed of the catalogue. */
export async function saveKnownEntries(strapi: Core.Strapi, { changed, gone }: CatalogueChange): Promise<void> {
  if (gone.length > 0) await raw(strapi, 'delete from mention_known_entries where entity_id = any(?)', [gone]);
  if (changed.size === 0) return;
  await raw(
    strapi,
    `insert into mention_known_entries (entity_id, entry) select * from unnest(?::text[], ?::text[])
     on conflict (entity_id) do update set entry = excluded.entry`,
    [[...changed.keys()], [...changed.values()]]
  );
}
