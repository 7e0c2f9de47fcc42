import type { Core } from '@strapi/strapi';

import type { ListCells } from '../../../shared/list-columns';
import { isDraftAndPublish } from '../config/edited-version';
import { getSettings } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';
import { joinTableOf } from './join-table';
import { raw, tableOf } from './raw';
import { rowIsAmong, type ReadableType, type Sql } from './readable-rows';

/** The names of the main platforms of some documents in one language, and their numbers of open suggestions. */
export async function findListCells(
  strapi: Core.Strapi,
  type: ReadableType,
  { ids, locale }: { readonly ids: readonly DocumentId[]; readonly locale: string },
  open: Sql
): Promise<Map<DocumentId, ListCells>> {
  const { uid, settings, filters } = type;
  const { attributes } = strapi.contentType(uid);
  const isLocalized = 'locale' in attributes;
  const readable = filters && rowIsAmong(strapi, uid, 'text.id', filters);
  const rows = await raw<{ documentId: DocumentId; mainPlatforms: string[] | null; suggestions: number }>(
    strapi,
    `with open as (${open.sql}), counts as (
       select target_id, count(distinct entity_id)::int as suggestions from open group by target_id)
     select text.document_id as "documentId", ${mainPlatformsOf(strapi, type)} as "mainPlatforms",
       coalesce(counts.suggestions, 0) as suggestions
     from "${tableOf(strapi, uid)}" as text left join counts on counts.target_id = text.document_id
     where text.document_id = any(?) ${isLocalized ? 'and text.locale = ?' : ''}
       ${isDraftAndPublish(strapi, uid) ? 'and text.published_at is null' : ''}
       ${readable ? `and ${readable.sql}` : ''}`,
    [...open.bindings, ids, ...(isLocalized ? [locale] : []), ...(readable?.bindings ?? [])]
  );
  return new Map(
    rows.map(({ documentId, mainPlatforms, suggestions }) => [
      documentId,
      { mainPlatforms: settings.relations.mainPlatforms ? (mainPlatforms ?? []) : [], suggestions },
    ])
  );
}

function mainPlatformsOf(strapi: Core.Strapi, { uid, settings }: ReadableType): string {
  const attribute = settings.relations.mainPlatforms;
  if (!attribute) return 'null::text[]';
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = joinTableOf(strapi, uid, attribute);
  const order = orderColumnName ? `order by link."${orderColumnName}"` : '';
  return `(select array_agg(entry.name ${order}) from "${name}" as link
    join "${tableOf(strapi, getSettings(strapi).catalogue.platform.contentType)}" as entry
      on entry.id = link."${inverseJoinColumn.name}"
    where link."${joinColumn.name}" = text.id)`;
}
