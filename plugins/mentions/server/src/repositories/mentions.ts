import type { Core } from '@strapi/strapi';

import { mentionDifference } from '../domain/archive/mention-difference';
import type { DocumentId } from '../domain/decide/decisions';
import type { Reason } from '../domain/resolve/mention';
import { fromJson, raw } from './raw';
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

/** A row of the table. */
export interface MentionRow extends StoredMention, TextVersion {
  readonly id: number;
}

const COLUMNS = `content_type, target_id, target_locale, version, entity_type, entity_id, field, start_offset, end_offset,
  block_path, block_offset, text, score, reasons`;

/** The mentions of some documents of one type: all of them, or those of one locale and version. */
export async function findMentions(
  strapi: Core.Strapi,
  contentType: string,
  documentIds: readonly DocumentId[],
  only?: Pick<TextVersion, 'targetLocale' | 'version'>
): Promise<MentionRow[]> {
  const rows = await raw<Omit<MentionRow, 'reasons'> & { readonly reasons: unknown }>(
    strapi,
    `select id, content_type as "contentType", target_id as "targetId", target_locale as "targetLocale", version,
       entity_type as "entityType", entity_id as "entityId", field, start_offset as "startOffset",
       end_offset as "endOffset", block_path as "blockPath", block_offset as "blockOffset", text, score, reasons
     from mentions where content_type = ? and target_id = any(?)
     ${only ? 'and target_locale = ? and version = ?' : ''}`,
    [contentType, documentIds, ...(only ? [only.targetLocale, only.version] : [])]
  );
  return rows.map((row) => ({ ...row, reasons: toReasons(fromJson(row.reasons)) }));
}

function toReasons(value: unknown): Reason[] {
  return Array.isArray(value) ? value : [];
}

/** The mentions that a text should have. */
export interface WantedMentions {
  readonly key: TextVersion;
  readonly mentions: readonly StoredMention[];
}

/** Makes the mentions of some texts what they should be: rows that are right already stay as they are. */
export async function writeMentions(
  strapi: Core.Strapi,
  stored: readonly MentionRow[],
  wanted: readonly WantedMentions[]
): Promise<void> {
  const byText = new Map<string, MentionRow[]>();
  for (const row of stored) byText.set(textKey(row), [...(byText.get(textKey(row)) ?? []), row]);
  const differences = wanted.map(({ key, mentions }) => ({
    key,
    ...mentionDifference(byText.get(textKey(key)) ?? [], mentions),
  }));
  const gone = differences.flatMap((difference) => difference.gone.map(({ id }) => id));
  if (gone.length > 0) await raw(strapi, 'delete from mentions where id = any(?)', [gone]);
  await insertMentions(
    strapi,
    differences.flatMap(({ key, added }) => added.map((mention) => ({ ...key, ...mention })))
  );
}

async function insertMentions(strapi: Core.Strapi, rows: readonly (StoredMention & TextVersion)[]): Promise<void> {
  if (rows.length === 0) return;
  const list = rows.map((row) => ({
    content_type: row.contentType,
    target_id: row.targetId,
    target_locale: row.targetLocale,
    version: row.version,
    entity_type: row.entityType,
    entity_id: row.entityId,
    field: row.field,
    start_offset: row.startOffset,
    end_offset: row.endOffset,
    block_path: row.blockPath,
    block_offset: row.blockOffset,
    text: row.text,
    score: row.score,
    reasons: row.reasons,
  }));
  await raw(
    strapi,
    `insert into mentions (${COLUMNS}) select ${COLUMNS} from json_to_recordset(?::json) as row(
       content_type text, target_id text, target_locale text, version text, entity_type text, entity_id text, field text,
       start_offset int, end_offset int, block_path text, block_offset int, text text, score float, reasons jsonb)`,
    [JSON.stringify(list)]
  );
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
