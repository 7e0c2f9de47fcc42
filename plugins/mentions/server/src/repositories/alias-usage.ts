import type { Core } from '@strapi/strapi';

import type { DocumentId } from '../domain/decide/decisions';
import { raw } from './raw';

/** How often an alias was found, and what editors said of the tags that rested on it. */
export interface AliasUsage {
  readonly entityId: DocumentId;
  /** As the alias is written where it was found, folded where a decision rested on it. */
  readonly alias: string;
  readonly mentions: number;
  readonly accepted: number;
  readonly rejected: number;
}

/**
 * The aliases of some entries, or of all, that occur in the version that editors work on or in decisions. A mention names
 * its alias in its first reason. There are no more rows than aliases in the catalogue.
 */
export async function findAliasUsage(strapi: Core.Strapi, ids?: readonly DocumentId[]): Promise<AliasUsage[]> {
  const [ofMentions, ofDecisions] = ids ? ['and entity_id = any(?)', 'and entity_id = any(?)'] : ['', ''];
  return raw<AliasUsage>(
    strapi,
    `select entity_id as "entityId", alias, sum(mentions)::int as mentions, sum(accepted)::int as accepted,
       sum(rejected)::int as rejected
     from (
       select entity_id, reasons->0->>'words' as alias, count(*) as mentions, 0 as accepted, 0 as rejected
       from mentions where reasons->0->>'words' is not null ${ofMentions} group by 1, 2
       union all
       select entity_id, alias, 0, count(*) filter (where verdict in ('accepted', 'added', 'missed')),
         count(*) filter (where verdict in ('rejected', 'never'))
       from mention_decisions where alias is not null ${ofDecisions} group by 1, 2
     ) as used group by 1, 2`,
    ids ? [ids, ids] : []
  );
}
