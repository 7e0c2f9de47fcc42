import type { Core } from '@strapi/strapi';

import type { CoverageScope } from '../../../../shared/coverage';
import { getSettings } from '../../config/settings';
import { raw, tableOf } from '../raw';
import { columnOf } from '../text-columns';
import { tagsIn } from './scope';

export interface LastDay {
  readonly entityId: string;
  /** Null where no text was about it. */
  readonly day: string | null;
  readonly texts: number;
}

interface Options {
  readonly today: string;
  /** The first day that no text may be of. */
  readonly before: string;
  readonly limit: number;
  readonly offset: number;
}

/** Platforms that no text has been about since a day, those left latest first; closed ones are left out. */
export async function findLastCovered(
  strapi: Core.Strapi,
  { from: _from, to: _to, ...scope }: CoverageScope,
  { today, before, limit, offset }: Options
): Promise<{ rows: LastDay[]; total: number }> {
  const { contentType, closedOn } = getSettings(strapi).catalogue.platform;
  const closed = closedOn === undefined ? 'null::date' : `platform."${columnOf(strapi, contentType, closedOn)}"`;
  const tags = tagsIn(strapi, scope, 'platform');
  const rows = await raw<LastDay & { total: number }>(
    strapi,
    `with tags as (${tags.sql}), covered as (
       select entity_id, max(day) as day, count(*) as texts from tags group by 1
     ), platforms as (
       select document_id from "${tableOf(strapi, contentType)}" as platform
       where document_id is not null group by 1 having coalesce(min(${closed}) > ?::date, true)
     )
     select platforms.document_id as "entityId", day::text, coalesce(texts, 0)::int as texts, count(*) over ()::int as total
     from platforms left join covered on covered.entity_id = platforms.document_id
     where day is null or day < ?::date
     order by day desc nulls last, texts desc, platforms.document_id limit ? offset ?`,
    [...tags.bindings, today, before, limit, offset]
  );
  return { rows, total: rows[0]?.total ?? 0 };
}
