import type { Core } from '@strapi/strapi';

import type { CoverageScope } from '../../../../shared/coverage';
import { raw } from '../raw';
import { tagsIn } from './scope';

export interface FirstDay {
  readonly entityId: string;
  readonly day: string;
  readonly texts: number;
}

interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Features that a text was first about within the scope’s period, the latest first. Earlier texts count, whatever the period. */
export async function findFirstSeen(
  strapi: Core.Strapi,
  { from, to, ...scope }: CoverageScope,
  { limit, offset }: Page
): Promise<{ rows: FirstDay[]; total: number }> {
  const tags = tagsIn(strapi, scope, 'feature');
  const rows = await raw<FirstDay & { total: number }>(
    strapi,
    `with tags as (${tags.sql}), seen as (
       select entity_id, min(day) as day, count(*) filter (where ?::date is null or day <= ?::date) as texts
       from tags group by 1
     )
     select entity_id as "entityId", day::text, texts::int, count(*) over ()::int as total from seen
     where (?::date is null or day >= ?::date) and (?::date is null or day <= ?::date)
     order by day desc, texts desc, entity_id limit ? offset ?`,
    [
      ...[...tags.bindings, to ?? null, to ?? null],
      ...[from ?? null, from ?? null, to ?? null, to ?? null, limit, offset],
    ]
  );
  return { rows, total: rows[0]?.total ?? 0 };
}
