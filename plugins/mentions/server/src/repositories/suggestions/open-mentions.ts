import type { Core } from '@strapi/strapi';

import { editedVersion } from '../../config/edited-version';
import { getSettings } from '../../config/settings';
import type { Thresholds } from '../../domain/decide/thresholds';
import { joinTableOf } from '../join-table';
import { tableOf } from '../raw';
import { rowIsAmong, type ReadableType, type Sql } from '../readable-rows';
import { columnOf } from '../text-columns';

const KINDS = [
  { kind: 'platform', relation: 'platforms' },
  { kind: 'feature', relation: 'features' },
] as const;

/** Of which suggestions: those that rest on one alias of an entry. */
export interface GroupKey {
  readonly entityId: string;
  readonly alias: string;
}

/** Which of them: of one group, or of some documents in one language. */
export interface OpenFilter {
  readonly group?: GroupKey;
  readonly documents?: { readonly ids: readonly string[]; readonly locale: string };
}

/**
 * What an open suggestion is, for the inbox, the lists and the home page alike: the mentions that make them, as a
 * subquery. Between the thresholds, in the version that editors work on, of entries that the text is not tagged with and
 * nobody has decided on, in texts and fields that may be read.
 */
export function openMentions(
  strapi: Core.Strapi,
  types: readonly ReadableType[],
  thresholds: Thresholds,
  filter: OpenFilter = {}
): Sql {
  const pieces = types
    .filter(({ fields }) => fields.length > 0)
    .flatMap((type) => KINDS.map((kind) => openIn(strapi, type, kind, thresholds, filter)));
  if (pieces.length === 0) return NOTHING;
  return {
    sql: pieces.map(({ sql }) => `(${sql})`).join(' union all '),
    bindings: pieces.flatMap(({ bindings }) => bindings),
  };
}

const COLUMNS = `mention.id, mention.content_type, mention.target_id, mention.target_locale, mention.entity_type,
  mention.entity_id, mention.field, mention.start_offset, mention.end_offset, mention.text as words, mention.score,
  mention.reasons`;

const NOTHING: Sql = {
  sql: `select ${COLUMNS}, mention.text as alias, 0 as row_id, null::text as title from mentions as mention where false`,
  bindings: [],
};

/** As the catalogue writes it; the words of the text where no reason tells. */
const ALIAS = `coalesce((select reason ->> 'words' from jsonb_array_elements(mention.reasons) as reason
  where reason ->> 'code' like 'alias-%' limit 1), mention.text)`;

function openIn(
  strapi: Core.Strapi,
  { uid, settings, fields, filters }: ReadableType,
  { kind, relation }: (typeof KINDS)[number],
  { suggested, automatic }: Thresholds,
  { group, documents }: OpenFilter
): Sql {
  const { attributes } = strapi.contentType(uid);
  const version = editedVersion(strapi, uid);
  const { name, joinColumn, inverseJoinColumn } = joinTableOf(strapi, uid, settings.relations[relation]);
  const catalogue = tableOf(strapi, getSettings(strapi).catalogue[kind].contentType);
  const title = settings.title !== undefined && fields.includes(settings.title) ? settings.title : undefined;
  const readable = filters && rowIsAmong(strapi, uid, 'text.id', filters);
  return {
    sql: `select ${COLUMNS}, ${ALIAS} as alias, text.id as row_id,
        ${title === undefined ? 'null' : `text."${columnOf(strapi, uid, title)}"`} as title
      from mentions as mention join "${tableOf(strapi, uid)}" as text on text.document_id = mention.target_id
        ${'locale' in attributes ? 'and text.locale = mention.target_locale' : ''}
        ${version === 'draft' ? 'and text.published_at is null' : ''}
      where mention.content_type = ? and mention.version = ? and mention.entity_type = ?
        and mention.score >= ? and mention.score < ? and mention.field = any(?)
        ${group ? `and mention.entity_id = ? and lower(${ALIAS}) = lower(?)` : ''}
        ${documents ? 'and mention.target_id = any(?) and mention.target_locale = ?' : ''}
        ${readable ? `and ${readable.sql}` : ''}
        and not exists (select from mention_decisions as decision where decision.target_id = mention.target_id
          and decision.content_type = mention.content_type and decision.relation <> 'mainPlatforms'
          and decision.entity_id = mention.entity_id)
        and not exists (select from "${name}" as link
          join "${catalogue}" as entry on entry.id = link."${inverseJoinColumn.name}"
          where link."${joinColumn.name}" = text.id and entry.document_id = mention.entity_id)`,
    bindings: [
      ...[uid, version, kind, suggested, automatic, fields],
      ...(group ? [group.entityId, group.alias] : []),
      ...(documents ? [documents.ids, documents.locale] : []),
      ...(readable?.bindings ?? []),
    ],
  };
}
