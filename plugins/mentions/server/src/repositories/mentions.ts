import type { Core } from '@strapi/strapi';

import type { DocumentId } from '../domain/decide/decisions';
import type { Reason } from '../domain/resolve/mention';
import { raw } from './raw';
import type { Version } from './stored-text';

const MENTION = 'plugin::mentions.mention';

/** Which mentions: all of a document, or those of some locale and version. */
export interface MentionsKey {
  readonly contentType: string;
  readonly targetId: DocumentId;
  readonly targetLocale?: string;
  readonly version?: Version;
}

/** One version of a text in one locale. */
export type TextVersion = Required<MentionsKey>;

/** A mention as it is stored; offsets are UTF-16 units of the field’s plain text. */
export interface StoredMention {
  readonly entityType: 'platform' | 'feature';
  readonly entityId: DocumentId;
  readonly field: string;
  readonly startOffset: number;
  readonly endOffset: number;
  /** Path into the field’s value, and the offset there. */
  readonly blockPath?: string;
  readonly blockOffset?: number;
  readonly text: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const COLUMNS = `content_type, target_id, target_locale, version, entity_type, entity_id, field, start_offset, end_offset,
  block_path, block_offset, text, score, reasons`;

/** The mentions that a text should have. */
export interface WantedMentions {
  readonly key: TextVersion;
  readonly mentions: readonly StoredMention[];
}

const OF_ONE_TEXT = `(stored.content_type, stored.target_id, stored.target_locale, stored.version)
  = (wanted.content_type, wanted.target_id, wanted.target_locale, wanted.version)`;

/**
 * Everything a row says, as one text. Rows are compared by it in a hash table; compared column by column, Postgres may
 * hold each of thousands against each, for it cannot know how many there are.
 */
const said = (row: string): string =>
  `concat_ws(chr(31), ${COLUMNS.split(',')
    .map((column) => `coalesce(${row}.${column.trim()}::text, '')`)
    .join(', ')})`;

/**
 * Makes the mentions of some texts what they should be: rows that are right already stay as they are. In one statement,
 * for it is part of what every save costs.
 */
export async function writeMentions(strapi: Core.Strapi, texts: readonly WantedMentions[]): Promise<void> {
  if (texts.length === 0) return;
  const rows = texts.flatMap(({ key, mentions }) => mentions.map((mention) => toRow(key, mention)));
  await raw(
    strapi,
    `with texts as (
       select * from unnest(?::text[], ?::text[], ?::text[], ?::text[])
         as wanted(content_type, target_id, target_locale, version)
     ), wanted_mentions as materialized (
       select * from rows from (json_to_recordset(?::json) as (
         content_type text, target_id text, target_locale text, version text, entity_type text, entity_id text,
         field text, start_offset int, end_offset int, block_path text, block_offset int, text text, score float,
         reasons jsonb)) with ordinality as wanted(${COLUMNS}, place)
     ), gone as (
       delete from mentions as stored using texts as wanted where ${OF_ONE_TEXT}
         and ${said('stored')} not in (select ${said('wanted')} from wanted_mentions as wanted)
     )
     insert into mentions (${COLUMNS}) select ${COLUMNS} from wanted_mentions as wanted
     where ${said('wanted')} not in (
       select ${said('stored')} from mentions as stored join texts as wanted on ${OF_ONE_TEXT})
     order by place`,
    [
      texts.map(({ key }) => key.contentType),
      texts.map(({ key }) => key.targetId),
      texts.map(({ key }) => key.targetLocale),
      texts.map(({ key }) => key.version),
      JSON.stringify(rows),
    ]
  );
}

function toRow(key: TextVersion, mention: StoredMention): Record<string, unknown> {
  return {
    content_type: key.contentType,
    target_id: key.targetId,
    target_locale: key.targetLocale,
    version: key.version,
    entity_type: mention.entityType,
    entity_id: mention.entityId,
    field: mention.field,
    start_offset: mention.startOffset,
    end_offset: mention.endOffset,
    block_path: mention.blockPath,
    block_offset: mention.blockOffset,
    text: mention.text,
    score: mention.score,
    reasons: mention.reasons,
  };
}

/** Deletes the mentions that the key covers. */
export async function deleteMentions(strapi: Core.Strapi, key: MentionsKey): Promise<void> {
  await strapi.db.query(MENTION).deleteMany({ where: { ...key } });
}

/** Makes the mentions of one version those of the other: what publishing and discarding a draft do to the text. */
export async function copyMentions(
  strapi: Core.Strapi,
  { contentType, targetId, targetLocale }: Omit<TextVersion, 'version'>,
  from: Version,
  to: Version
): Promise<void> {
  const text = [contentType, targetId, targetLocale];
  const ofText = 'content_type = ? and target_id = ? and target_locale = ? and version = ?';
  await raw(
    strapi,
    `with gone as (delete from mentions where ${ofText})
     insert into mentions (${COLUMNS}) select ${COLUMNS.replace('version', '?')} from mentions where ${ofText} order by id`,
    [...text, to, to, ...text, from]
  );
}

/** Deletes every mention of a platform or feature. */
export async function deleteMentionsOfEntity(strapi: Core.Strapi, entityId: DocumentId): Promise<void> {
  await raw(
    strapi,
    `update mention_texts as kept set mentions_digest = '' where exists (
       select from mentions as mention where mention.entity_id = ? and mention.target_id = kept.target_id
       and mention.content_type = kept.content_type)`,
    [entityId]
  );
  await strapi.db.query(MENTION).deleteMany({ where: { entityId } });
}

/** A text version as one string, to look it up by. */
export function textKey({ contentType, targetId, targetLocale, version }: TextVersion): string {
  return `${contentType} ${targetId} ${targetLocale} ${version}`;
}
