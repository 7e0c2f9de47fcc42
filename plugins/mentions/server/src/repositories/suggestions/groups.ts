import type { Core } from '@strapi/strapi';

import type { SuggestionGroup } from '../../../../shared/suggestion-inbox';
import { raw } from '../raw';
import type { Sql } from '../readable-rows';

interface Row extends SuggestionGroup {
  readonly groups: number;
  readonly open: number;
}

/** One page of the groups of open mentions, the largest first, with the numbers of groups and of suggestions. */
export async function findGroups(
  strapi: Core.Strapi,
  open: Sql,
  page: { readonly limit: number; readonly offset: number }
): Promise<{ results: SuggestionGroup[]; total: number; texts: number }> {
  const rows = await raw<Row | { [Column in keyof Row]: Row[Column] | null }>(
    strapi,
    `with open as (${open.sql}), groups as (
       select entity_type as "entityType", entity_id as "entityId", min(alias) as alias,
         count(distinct (content_type, target_id))::int as texts
       from open group by entity_type, entity_id, lower(alias)
     ), page as (select * from groups order by texts desc, alias, "entityId" limit ? offset ?)
     select page.*, totals.* from
       (select (select count(*)::int from groups) as groups,
          (select count(distinct (content_type, target_id, entity_id))::int from open) as open) as totals
       left join page on true order by texts desc, alias, "entityId"`,
    [...open.bindings, page.limit, page.offset]
  );
  const results = rows.flatMap(({ entityType, entityId, alias, texts }) =>
    entityType && entityId !== null && alias !== null && texts !== null ? [{ entityType, entityId, alias, texts }] : []
  );
  return { results, total: rows[0]?.groups ?? 0, texts: rows[0]?.open ?? 0 };
}
