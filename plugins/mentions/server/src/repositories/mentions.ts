import type { Core } from '@strapi/strapi';

import type { DocumentId } from '../domain/decide/decisions';
import type { Reason } from '../domain/resolve/mention';
import type { Version } from './stored-text';

const MENTION = 'plugin::mentions.mention';

/** Which mentions: all of a document, or those of some locale and version. */
export interface MentionsKey {
  readonly contentType: string;
  readonly targetId: DocumentId;
  readonly targetLocale?: string;
  readonly version?: Version;
}

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

/** Replaces the mentions of one version of a text. */
export async function replaceMentions(
  strapi: Core.Strapi,
  key: Required<MentionsKey>,
  mentions: readonly StoredMention[]
): Promise<void> {
  await deleteMentions(strapi, key);
  if (mentions.length === 0) return;
  await strapi.db.query(MENTION).createMany({ data: mentions.map((mention) => ({ ...key, ...mention })) });
}

/** Deletes the mentions that the key covers. */
export async function deleteMentions(strapi: Core.Strapi, key: MentionsKey): Promise<void> {
  await strapi.db.query(MENTION).deleteMany({ where: { ...key } });
}

/** Makes the mentions of one version those of the other: what publishing and discarding a draft do to the text. */
export async function copyMentions(
  strapi: Core.Strapi,
  key: Required<Omit<MentionsKey, 'version'>>,
  from: Version,
  to: Version
): Promise<void> {
  const rows: StoredMention[] = await strapi.db.query(MENTION).findMany({ where: { ...key, version: from } });
  await replaceMentions(strapi, { ...key, version: to }, rows.map(withoutRowColumns));
}

/** Deletes every mention of a platform or feature. */
export async function deleteMentionsOfEntity(strapi: Core.Strapi, entityId: DocumentId): Promise<void> {
  await strapi.db.query(MENTION).deleteMany({ where: { entityId } });
}

function withoutRowColumns(row: StoredMention): StoredMention {
  const { entityType, entityId, field, startOffset, endOffset, blockPath, blockOffset, text, score, reasons } = row;
  return { entityType, entityId, field, startOffset, endOffset, blockPath, blockOffset, text, score, reasons };
}
