import type { Core } from '@strapi/strapi';

import type { DocumentId } from '../../domain/decide/decisions';
import { raw } from '../raw';
import type { Sql } from '../readable-rows';

/** An entry that may be what a text is about, with the first of its mentions. */
export interface OpenSuggestion {
  readonly contentType: string;
  readonly documentId: DocumentId;
  readonly locale: string;
  /** Null where there is none, or the role may not read it. */
  readonly title: string | null;
  readonly entityType: 'platform' | 'feature';
  readonly entityId: DocumentId;
  /** The words of the text. */
  readonly words: string;
}

/** Of open mentions, the number of suggestions: of an entry in a document, in however many languages. */
export async function countSuggestions(strapi: Core.Strapi, open: Sql): Promise<number> {
  const [row] = await raw<{ count: number }>(
    strapi,
    `select count(distinct (content_type, target_id, entity_id))::int as count from (${open.sql}) as open`,
    open.bindings
  );
  return row?.count ?? 0;
}

/** Of open mentions, the suggestions that were found first. */
export async function findOldestSuggestions(strapi: Core.Strapi, open: Sql, limit: number): Promise<OpenSuggestion[]> {
  return raw(
    strapi,
    `select content_type as "contentType", target_id as "documentId", target_locale as locale, title,
       entity_type as "entityType", entity_id as "entityId", words
     from (select distinct on (content_type, target_id, entity_id)
         id, content_type, target_id, target_locale, title, entity_type, entity_id, words
       from (${open.sql}) as open order by content_type, target_id, entity_id, id) as first
     order by id limit ?`,
    [...open.bindings, limit]
  );
}
