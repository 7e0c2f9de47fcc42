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

export const MENTION_COLUMNS = `content_type, target_id, target_locale, version, entity_type, entity_id, field, start_offset, end_offset,
  block_path, block_offset, text, score, reasons`;

/** The order of a text’s mentions by where they stand, the same for the database and for `inPlaceOrder`. */
export const PLACE_ORDER = 'field collate "C", start_offset, end_offset, entity_id collate "C"';

/** The mentions of a text in the order of PLACE_ORDER. */
export function inPlaceOrder(mentions: readonly StoredMention[]): StoredMention[] {
  const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return mentions.toSorted(
    (a, b) =>
      byCodeUnits(a.field, b.field) ||
      a.startOffset - b.startOffset ||
      a.endOffset - b.endOffset ||
      byCodeUnits(a.entityId, b.entityId)
  );
}

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
  `concat_ws(chr(31), ${MENTION_COLUMNS.split(',')
    .map((column) => `coalesce(${row}.${column.trim()}::text, '')`)
    .join(', ')})`;

/**
 * The statement that makes the mentions of some texts what they should be: rows that are right already stay as they are.
 * `texts` gives the rows of the texts’ keys, `mentions` all their mentions as JSON.
 */
export const bringInLine = (texts: string, mentions: string): string => `
  with texts as (
    select * from ${texts} as wanted(content_type, target_id, target_locale, version)
  ), wanted_mentions as materialized (
    select * from rows from (json_to_recordset(${mentions}) as (
      content_type text, target_id text, target_locale text, version text, entity_type text, entity_id text,
      field text, start_offset int, end_offset int, block_path text, block_offset int, text text, score float,
      reasons jsonb)) with ordinality as wanted(${MENTION_COLUMNS}, place)
  ), gone as (
    delete from mentions as stored using texts as wanted where ${OF_ONE_TEXT}
      and ${said('stored')} not in (select ${said('wanted')} from wanted_mentions as wanted)
  )
  insert into mentions (${MENTION_COLUMNS}) select ${MENTION_COLUMNS} from wanted_mentions as wanted
  where ${said('wanted')} not in (
    select ${said('stored')} from mentions as stored join texts as wanted on ${OF_ONE_TEXT})
  order by place`;

/** Makes the mentions of some texts what they should be. */
export async function writeMentions(strapi: Core.Strapi, texts: readonly WantedMentions[]): Promise<void> {
  if (texts.length === 0) return;
  await raw(strapi, bringInLine('unnest(?::text[], ?::text[], ?::text[], ?::text[])', '?::json'), [
    texts.map(({ key }) => key.contentType),
    texts.map(({ key }) => key.targetId),
    texts.map(({ key }) => key.targetLocale),
    texts.map(({ key }) => key.version),
    mentionsAsJson(texts),
  ]);
}

/** The mentions of some texts, as `bringInLine` takes them. */
export function mentionsAsJson(texts: readonly WantedMentions[]): string {
  return JSON.stringify(texts.flatMap(({ key, mentions }) => mentions.map((mention) => toRow(key, mention))));
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
