import type { Core } from '@strapi/strapi';

import type { CoverageEntity, CoverageScope, CoverageUnit } from '../../../../shared/coverage';
import type { BucketCount } from '../../domain/coverage/curves';
import { getSettings } from '../../config/settings';
import { raw, tableOf } from '../raw';
import { mentionsIn, tagsIn } from './scope';

interface Options {
  readonly entity: CoverageEntity;
  readonly unit: CoverageUnit;
  /** How many entries are counted by themselves, those with most mentions; all where nothing is said. */
  readonly top?: number;
}

/** A count, and how many entries there are in all. */
export type PeriodCount = BucketCount & { readonly entries: number };

/**
 * Counts texts and mentions by month or week and by entry. Where there are more than `top` entries, the others are
 * counted together, without an id. In each period, those named most come first.
 */
export async function countByPeriod(
  strapi: Core.Strapi,
  scope: CoverageScope,
  { entity, unit, top }: Options
): Promise<PeriodCount[]> {
  const [tags, mentions] = [tagsIn(strapi, scope, entity), mentionsIn(strapi, scope, entity)];
  const entries = tableOf(strapi, getSettings(strapi).catalogue[entity].contentType);
  return raw(
    strapi,
    `with tags as (${tags.sql}), named as (${mentions.sql}), grouped as (
       select date_trunc(?, day::timestamp)::date as bucket, entry_id, count(*) as texts, sum(times) as mentions
       from tags left join named using (type, document_id, locale, entity_id) group by 1, 2
     ), counted as (
       select bucket, entry.document_id as entity_id, sum(texts) as texts, coalesce(sum(mentions), 0) as mentions
       from grouped join "${entries}" as entry on entry.id = entry_id group by 1, 2
     ), places as (
       select entity_id, row_number() over (order by sum(mentions) desc, sum(texts) desc, entity_id) as place,
         count(*) over () as entries
       from counted group by entity_id
     )
     select bucket::text, case when place <= ?::int then entity_id end as "entityId", sum(texts)::int as texts,
       sum(mentions)::int as mentions, max(entries)::int as entries
     from counted join places using (entity_id) group by 1, 2 order by 1, 4 desc, 2`,
    [...tags.bindings, ...mentions.bindings, unit, top ?? ALL]
  );
}

const ALL = 2 ** 31 - 1;
