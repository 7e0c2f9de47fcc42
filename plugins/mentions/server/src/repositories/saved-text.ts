import type { Core } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import { TAG_RELATIONS, type Decision, type DocumentId, type TagSet } from '../domain/decide/decisions';
import { joinTableOf } from './join-table';
import { fromJson, raw, tableOf, type Binding } from './raw';
import { findText, localeFilter, versionFilter, type TextKey } from './stored-text';

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
  const { attributes } = strapi.contentType(uid);
  const isColumn = (field: string): boolean => attributes[field]?.type !== 'component';
  const columns = fields.filter(isColumn).map((field) => `text."${columnOf(strapi, uid, field)}" as "${field}"`);
  const relations = TAG_RELATIONS.flatMap((relation) => {
    const attribute = settings.relations[relation];
    return attribute ? [`${tagsOf(strapi, uid, attribute)} as "tags:${relation}"`] : [];
  });
  const { where, bindings } = whereText(strapi, uid, key);
  const [row] = await raw<Record<string, unknown>>(
    strapi,
    `select ${[...columns, ...relations, `${DECISIONS} as "decisions"`].join(', ')}
     from "${tableOf(strapi, uid)}" as text where ${where} limit 1`,
    [uid, ...bindings]
  );
  if (!row) return undefined;
  const components = fields.every(isColumn) ? undefined : await findText(strapi, uid, settings, key);
  return {
    values: Object.fromEntries(
      fields.map((field) => [
        field,
        isColumn(field) ? valueOf(attributes[field]?.type, row[field]) : components?.values[field],
      ])
    ),
    tags: {
      platforms: strings(row['tags:platforms']),
      mainPlatforms: strings(row['tags:mainPlatforms']),
      features: strings(row['tags:features']),
    },
    decisions: list(row['decisions']).filter(isDecision),
  };
}

const DECISIONS = `(
  select json_agg(json_build_object('relation', relation, 'entityId', entity_id, 'verdict', verdict))
  from mention_decisions where target_id = text.document_id and content_type = ?)`;

/** The entries that one relation of the row links to, as document ids in order. */
function tagsOf(strapi: Core.Strapi, uid: ContentTypeUID, attribute: string): string {
  const { name, joinColumn, inverseJoinColumn, orderColumnName } = joinTableOf(strapi, uid, attribute);
  const definition = strapi.contentType(uid).attributes[attribute];
  const target = definition?.type === 'relation' && 'target' in definition ? String(definition.target) : '';
  const order = orderColumnName ? `order by link."${orderColumnName}"` : '';
  return `(select json_agg(entry.document_id ${order}) from "${name}" as link
    join "${tableOf(strapi, target)}" as entry on entry.id = link."${inverseJoinColumn.name}"
    where link."${joinColumn.name}" = text.id)`;
}

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

function columnOf(strapi: Core.Strapi, uid: ContentTypeUID, field: string): string {
  const attribute = strapi.db.metadata.get(uid).attributes[field];
  return attribute && 'columnName' in attribute && attribute.columnName ? attribute.columnName : field;
}

function valueOf(type: string | undefined, value: unknown): unknown {
  return type === 'blocks' || type === 'json' ? fromJson(value) : value;
}

function list(value: unknown): unknown[] {
  const read = fromJson(value);
  return Array.isArray(read) ? read : [];
}

function strings(value: unknown): DocumentId[] {
  return list(value).filter((item) => typeof item === 'string');
}

function isDecision(value: unknown): value is Decision {
  return typeof value === 'object' && value !== null && 'relation' in value && 'verdict' in value;
}
