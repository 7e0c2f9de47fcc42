import type { Core } from '@strapi/strapi';

import type { ContentTypeUID } from '../config/settings';
import type { DocumentKey } from './kept-texts';
import { raw, tableOf } from './raw';

/** Lists every document of a type as one to tag. */
export async function addAllDocuments(strapi: Core.Strapi, runId: number, uid: ContentTypeUID): Promise<void> {
  await raw(
    strapi,
    `insert into mention_run_items (run_id, content_type, target_id)
     select ?, ?, document_id from "${tableOf(strapi, uid)}" where document_id is not null
     group by document_id order by min(id)`,
    [runId, uid]
  );
}

/**
 * Lists the documents of a type that hold one of the spellings, each given as its folded words with spaces between, and
 * those of which nothing is kept yet.
 */
export async function addDocumentsWith(
  strapi: Core.Strapi,
  runId: number,
  uid: ContentTypeUID,
  spellings: readonly string[]
): Promise<void> {
  await raw(
    strapi,
    `insert into mention_run_items (run_id, content_type, target_id)
     select ?::int, ?, document_id from (${HOLDING} union ${unread(strapi, uid)}) as found order by document_id`,
    [runId, uid, spellings, uid, uid]
  );
}

/** The same documents, only to look at; all of them where no spellings are given. */
export async function findDocumentsWith(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  spellings: readonly string[] | undefined
): Promise<DocumentKey[]> {
  const all = `select distinct document_id from "${tableOf(strapi, uid)}" where document_id is not null`;
  const rows = await (spellings
    ? raw<{ document_id: string }>(strapi, `${HOLDING} union ${unread(strapi, uid)} order by 1`, [spellings, uid, uid])
    : raw<{ document_id: string }>(strapi, `${all} order by 1`));
  return rows.map(({ document_id }) => ({ contentType: uid, targetId: document_id }));
}

/** One page of the documents of some types, in an order that stays; and how many there are. */
export async function listDocuments(
  strapi: Core.Strapi,
  uids: readonly ContentTypeUID[],
  page: { readonly limit: number; readonly offset: number }
): Promise<{ documents: DocumentKey[]; total: number }> {
  const all = uids
    .map(
      (uid) => `select distinct ?::text as "contentType", document_id as "targetId" from "${tableOf(strapi, uid)}"
       where document_id is not null`
    )
    .join(' union all ');
  const documents = await raw<DocumentKey & { readonly total: number }>(
    strapi,
    `select *, count(*) over ()::int as total from (${all}) as documents order by 1, 2 limit ? offset ?`,
    [...uids, page.limit, page.offset]
  );
  return {
    documents: documents.map(({ contentType, targetId }) => ({ contentType, targetId })),
    total: documents[0]?.total ?? 0,
  };
}

const HOLDING = `
  select kept.target_id as document_id from unnest(?::text[]) as wanted(spelling)
  join mention_texts as kept on string_to_array(kept.words, ' ') @> string_to_array(wanted.spelling, ' ')
  where kept.content_type = ?`;

function unread(strapi: Core.Strapi, uid: ContentTypeUID): string {
  const { attributes } = strapi.db.metadata.get(uid);
  const locale = 'locale' in attributes ? `coalesce(text.locale, '')` : `''`;
  return `
    select text.document_id from "${tableOf(strapi, uid)}" as text where text.document_id is not null and not exists (
      select from mention_texts as kept
      where kept.content_type = ? and kept.target_id = text.document_id and kept.target_locale = ${locale}
      and kept.version = case when text.published_at is null then 'draft' else 'published' end)`;
}

/** Takes the next documents off a run’s list: nobody else gets them, unless the transaction fails. */
export async function takeItems(strapi: Core.Strapi, runId: number, limit: number): Promise<DocumentKey[]> {
  return raw(
    strapi,
    `delete from mention_run_items where id in (
       select id from mention_run_items where run_id = ? order by id limit ?)
     returning content_type as "contentType", target_id as "targetId"`,
    [runId, limit]
  );
}

/** Puts documents at the end of a run’s list. */
export async function addDocuments(strapi: Core.Strapi, runId: number, items: readonly DocumentKey[]): Promise<void> {
  if (items.length === 0) return;
  await raw(
    strapi,
    `insert into mention_run_items (run_id, content_type, target_id)
     select ?, * from unnest(?::text[], ?::text[])`,
    [runId, items.map(({ contentType }) => contentType), items.map(({ targetId }) => targetId)]
  );
}

/** Number of documents on a run’s list. */
export async function countItems(strapi: Core.Strapi, runId: number): Promise<number> {
  const [row] = await raw<{ count: number }>(
    strapi,
    'select count(*)::int as count from mention_run_items where run_id = ?',
    [runId]
  );
  return row?.count ?? 0;
}
