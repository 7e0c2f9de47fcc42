import type { Core } from '@strapi/strapi';

import type { ReasonNote } from '../../../../shared/document-tags';
import { fromJson, raw } from '../raw';
import type { Sql } from '../readable-rows';

/** The mention that an open suggestion rests on: the surest one of its document. */
export interface SuggestedMention {
  readonly id: number;
  /** Of the text’s row. */
  readonly rowId: number;
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly score: number;
  readonly reasons: readonly ReasonNote[];
}

/** Of open mentions, one for each document after a mention’s id, in the order in which they were found. */
export async function findTextsOfGroup(
  strapi: Core.Strapi,
  open: Sql,
  page: { readonly after: number; readonly limit: number }
): Promise<SuggestedMention[]> {
  const rows = await raw<SuggestedMention>(
    strapi,
    `with surest as (
       select distinct on (content_type, target_id) * from (${open.sql}) as open
       order by content_type, target_id, score desc, id)
     select id, row_id as "rowId", content_type as "contentType", target_id as "documentId", target_locale as locale,
       field, start_offset as start, end_offset as "end", words, score, reasons
     from surest where id > ? order by id limit ?`,
    [...open.bindings, page.after, page.limit]
  );
  return rows.map((row) => ({ ...row, reasons: readReasons(row.reasons) }));
}

function readReasons(value: unknown): ReasonNote[] {
  const reasons = fromJson(value);
  return Array.isArray(reasons) ? reasons.filter(isReason) : [];
}

function isReason(value: unknown): value is ReasonNote {
  return typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';
}
