import type { Core } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import type { Decision, TagSet } from '../domain/decide/decisions';
import { prepared, tableOf, type Binding } from './raw';
import { findText, localeFilter, versionFilter, type TextKey } from './stored-text';
import { isColumn, list, tagsIn, textColumns, valuesIn } from './text-columns';

/** What a save needs to know of the text as it is stored. */
export interface SavedText {
  /** Of the fields that were asked for. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly tags: TagSet;
  readonly decisions: readonly Decision[];
}

/**
 * Reads a text before it is saved, in one statement: it is part of what every save costs. Undefined where there is none
 * in this locale.
 */
export async function findSavedText(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  key: TextKey,
  fields: readonly string[]
): Promise<SavedText | undefined> {
  const plain = fields.filter((field) => isColumn(strapi, uid, field));
  const columns = textColumns(strapi, uid, settings, plain);
  const { where, bindings } = whereText(strapi, uid, key);
  const [row] = await prepared<Record<string, unknown>>(
    strapi,
    `select ${[...columns, `${DECISIONS} as "decisions"`].join(', ')}
     from "${tableOf(strapi, uid)}" as text where ${where} limit 1`,
    [uid, ...bindings]
  );
  if (!row) return undefined;
  const components = plain.length < fields.length ? await findText(strapi, uid, settings, key) : undefined;
  return {
    values: { ...components?.values, ...valuesIn(strapi, uid, row, plain) },
    tags: tagsIn(row),
    decisions: list(row['decisions']).filter(isDecision),
  };
}

const DECISIONS = `(
  select json_agg(json_build_object('relation', relation, 'entityId', entity_id, 'verdict', verdict))
  from mention_decisions where target_id = text.document_id and content_type = ?)`;

function whereText(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  { documentId, locale, version }: TextKey
): { where: string; bindings: Binding[] } {
  const isLocalised = localeFilter(strapi, uid, locale).locale !== undefined;
  const hasVersions = Object.keys(versionFilter(strapi, uid, version)).length > 0;
  const versions = version === 'draft' ? 'and text.published_at is null' : 'and text.published_at is not null';
  return {
    where: `text.document_id = ? ${isLocalised ? 'and text.locale = ?' : ''} ${hasVersions ? versions : ''}`,
    bindings: isLocalised ? [documentId, locale] : [documentId],
  };
}

function isDecision(value: unknown): value is Decision {
  return typeof value === 'object' && value !== null && 'relation' in value && 'verdict' in value;
}
