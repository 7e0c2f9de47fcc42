import type { Core } from '@strapi/strapi';

import { VERY_SURE } from '../../../shared/list-columns';
import { isDraftAndPublish } from '../config/edited-version';
import { getSettings } from '../config/settings';
import { joinTableOf } from './join-table';
import { tableOf } from './raw';
import type { ReadableType, Sql } from './readable-rows';

const KINDS = [
  { kind: 'platform', relation: 'platforms' },
  { kind: 'feature', relation: 'features' },
] as const;

/** The ids of the rows of a type that have neither platform nor feature, as a subquery. */
export function untaggedRows(strapi: Core.Strapi, type: ReadableType): Sql {
  return { sql: `select text.id from ${textsOf(strapi, type)} where not (${isTagged(strapi, type)})`, bindings: [] };
}

/** Those with a tag that the tagger set by itself without being very sure. */
export function unsureRows(strapi: Core.Strapi, type: ReadableType): Sql {
  const pieces = KINDS.map((kind) => unsureOfKind(strapi, type, kind));
  return {
    sql: pieces.map(({ sql }) => `(${sql})`).join(' union '),
    bindings: pieces.flatMap(({ bindings }) => bindings),
  };
}

/** Those that are tagged, each tag being very sure or decided by an editor. */
export function sureRows(strapi: Core.Strapi, type: ReadableType): Sql {
  const { sql, bindings } = unsureRows(strapi, type);
  return {
    sql: `select text.id from ${textsOf(strapi, type)} where (${isTagged(strapi, type)}) and text.id not in (${sql})`,
    bindings,
  };
}

function unsureOfKind(
  strapi: Core.Strapi,
  { uid, settings, fields }: ReadableType,
  { kind, relation }: (typeof KINDS)[number]
): Sql {
  const { attributes } = strapi.contentType(uid);
  const version = isDraftAndPublish(strapi, uid)
    ? `case when text.published_at is null then 'draft' else 'published' end`
    : `'published'`;
  const { name, joinColumn, inverseJoinColumn } = joinTableOf(strapi, uid, settings.relations[relation]);
  const catalogue = tableOf(strapi, getSettings(strapi).catalogue[kind].contentType);
  return {
    sql: `select text.id from "${name}" as link
      join "${catalogue}" as entry on entry.id = link."${inverseJoinColumn.name}"
      join "${tableOf(strapi, uid)}" as text on text.id = link."${joinColumn.name}"
      join mentions as mention on mention.target_id = text.document_id and mention.content_type = ?
        and mention.version = ${version} and mention.entity_id = entry.document_id
        ${'locale' in attributes ? 'and mention.target_locale = text.locale' : ''}
      where mention.field = any(?) and not exists (
        select from mention_decisions as decision where decision.target_id = text.document_id
          and decision.content_type = mention.content_type and decision.relation <> 'mainPlatforms'
          and decision.entity_id = entry.document_id)
      group by text.id, entry.id having max(mention.score) < ?`,
    bindings: [uid, fields, VERY_SURE],
  };
}

function textsOf(strapi: Core.Strapi, { uid }: ReadableType): string {
  return `"${tableOf(strapi, uid)}" as text`;
}

function isTagged(strapi: Core.Strapi, { uid, settings }: ReadableType): string {
  return KINDS.map(({ relation }) => {
    const { name, joinColumn } = joinTableOf(strapi, uid, settings.relations[relation]);
    return `exists (select from "${name}" as link where link."${joinColumn.name}" = text.id)`;
  }).join(' or ');
}
