import type { Core } from '@strapi/strapi';

import type { RunFailure } from '../../../shared/runs';
import type { DocumentKey } from './kept-texts';
import { raw, tableOf } from './raw';
import { rowIsAmong, type ReadableType } from './readable-rows';
import { columnOf } from './text-columns';

/** What some documents are called, in the language in which each was written first; those that may be read. */
export async function titlesOf(
  strapi: Core.Strapi,
  types: readonly ReadableType[],
  documents: readonly DocumentKey[]
): Promise<RunFailure[]> {
  const titled: RunFailure[] = [];
  for (const type of types) {
    const ids = documents.filter(({ contentType }) => contentType === type.uid).map(({ targetId }) => targetId);
    if (ids.length > 0) titled.push(...(await titlesIn(strapi, type, ids)));
  }
  return titled;
}

async function titlesIn(
  strapi: Core.Strapi,
  { uid, settings, fields, filters }: ReadableType,
  ids: readonly string[]
): Promise<RunFailure[]> {
  const title = settings.title !== undefined && fields.includes(settings.title) ? settings.title : undefined;
  const readable = filters && rowIsAmong(strapi, uid, 'text.id', filters);
  return raw<RunFailure>(
    strapi,
    `select distinct on (text.document_id) ?::text as "contentType", text.document_id as "documentId",
       ${'locale' in strapi.contentType(uid).attributes ? 'text.locale' : `''`} as locale,
       ${title === undefined ? 'null' : `text."${columnOf(strapi, uid, title)}"`} as title
     from "${tableOf(strapi, uid)}" as text where text.document_id = any(?) ${readable ? `and ${readable.sql}` : ''}
     order by text.document_id, text.id`,
    [uid, ids, ...(readable?.bindings ?? [])]
  );
}
