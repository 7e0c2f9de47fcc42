import type { Core } from '@strapi/strapi';

import type { EntryUsage } from '../../../shared/catalogue-browser';
import type { ContentTypeUID } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';
import { raw, tableOf } from './raw';
import type { Version } from './stored-text';
import { columnOf } from './text-columns';

const NONE: EntryUsage = { documents: 0, mentions: 0 };

/** The texts of one type that are counted, and the field with their day. */
export interface CountedTexts {
  readonly uid: ContentTypeUID;
  readonly version: Version;
  readonly date?: string;
}

/** How each of these entries occurs in some texts; entries that do not are left out. */
export async function findUsage(
  strapi: Core.Strapi,
  texts: readonly CountedTexts[],
  ids: readonly DocumentId[]
): Promise<ReadonlyMap<DocumentId, EntryUsage>> {
  const usage = new Map<DocumentId, EntryUsage>();
  if (ids.length === 0) return usage;
  for (const counted of texts) {
    for (const row of await usageIn(strapi, counted, ids)) usage.set(row.id, added(usage.get(row.id), row));
  }
  return usage;
}

interface UsageRow {
  readonly id: DocumentId;
  readonly documents: number;
  readonly mentions: number;
  readonly lastOn: string;
}

async function usageIn(
  strapi: Core.Strapi,
  { uid, version, date }: CountedTexts,
  ids: readonly DocumentId[]
): Promise<UsageRow[]> {
  const day = date
    ? `coalesce(text."${columnOf(strapi, uid, date)}"::date, text.created_at::date)`
    : 'text.created_at::date';
  return raw<UsageRow>(
    strapi,
    `select mention.entity_id as id, count(distinct mention.target_id)::int as documents, sum(mention.places)::int as mentions,
       to_char(max(${day}), 'YYYY-MM-DD') as "lastOn"
     from (select entity_id, target_id, target_locale, count(*) as places from mentions
           where entity_id = any(?) and content_type = ? and version = ? group by 1, 2, 3) as mention
     join "${tableOf(strapi, uid)}" as text on text.document_id = mention.target_id and text.locale = mention.target_locale
       ${version === 'draft' ? 'and text.published_at is null' : ''}
     group by mention.entity_id`,
    [ids, uid, version]
  );
}

function added(one: EntryUsage = NONE, { documents, mentions, lastOn }: UsageRow): EntryUsage {
  return {
    documents: one.documents + documents,
    mentions: one.mentions + mentions,
    lastOn: one.lastOn !== undefined && one.lastOn > lastOn ? one.lastOn : lastOn,
  };
}
