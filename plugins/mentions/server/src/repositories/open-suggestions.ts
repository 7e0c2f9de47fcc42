import type { Core } from '@strapi/strapi';

import { type ContentTypeUID, getSettings, textSettings, textTypes } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';
import type { Thresholds } from '../domain/decide/thresholds';
import { joinTableOf } from './join-table';
import { type Binding, raw, tableOf } from './raw';
import { columnOf } from './text-columns';

/** A platform or feature that the tagger found in a text without being sure, and nobody has decided on. */
export interface OpenSuggestion {
  readonly contentType: string;
  readonly documentId: DocumentId;
  readonly locale: string;
  readonly title: string | null;
  readonly entityType: 'platform' | 'feature';
  readonly entityId: DocumentId;
  /** The words of the text. */
  readonly words: string;
}

const KINDS = ['platform', 'feature'] as const;

/** Number of open suggestions: of an entry in a document, in however many languages. */
export async function countOpenSuggestions(strapi: Core.Strapi, thresholds: Thresholds): Promise<number> {
  const { sql, bindings } = open(strapi, thresholds);
  const [row] = await raw<{ count: number }>(
    strapi,
    `select count(distinct (content_type, target_id, entity_id))::int as count from (${sql}) as open`,
    bindings
  );
  return row?.count ?? 0;
}

/** The open suggestions that were found first. */
export async function findOldestSuggestions(
  strapi: Core.Strapi,
  thresholds: Thresholds,
  limit: number
): Promise<OpenSuggestion[]> {
  const { sql, bindings } = open(strapi, thresholds);
  return raw(
    strapi,
    `select content_type as "contentType", target_id as "documentId", target_locale as locale, title,
       entity_type as "entityType", entity_id as "entityId", words
     from (select distinct on (content_type, target_id, entity_id) * from (${sql}) as open
       order by content_type, target_id, entity_id, id) as first
     order by id limit ?`,
    [...bindings, limit]
  );
}

function open(strapi: Core.Strapi, thresholds: Thresholds): { sql: string; bindings: Binding[] } {
  const pieces = textTypes(strapi).flatMap((uid) => KINDS.map((kind) => openIn(strapi, uid, kind, thresholds)));
  return {
    sql: pieces.map(({ sql }) => sql).join(' union all '),
    bindings: pieces.flatMap(({ bindings }) => bindings),
  };
}

/** In the edited version of texts of one type; the published one follows it. */
function openIn(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  kind: (typeof KINDS)[number],
  { suggested, automatic }: Thresholds
): { sql: string; bindings: Binding[] } {
  const settings = textSettings(strapi, uid);
  const { attributes, options } = strapi.contentType(uid);
  const hasDrafts = options?.draftAndPublish === true;
  const relation = settings?.relations[kind === 'platform' ? 'platforms' : 'features'] ?? '';
  const { name, joinColumn, inverseJoinColumn } = joinTableOf(strapi, uid, relation);
  const title = settings?.title === undefined ? 'null' : `text."${columnOf(strapi, uid, settings.title)}"`;
  return {
    sql: `select mention.id, mention.content_type, mention.target_id, mention.target_locale, mention.entity_type,
        mention.entity_id, mention.text as words, ${title} as title
      from mentions as mention join "${tableOf(strapi, uid)}" as text on text.document_id = mention.target_id
        ${'locale' in attributes ? 'and text.locale = mention.target_locale' : ''}
        ${hasDrafts ? 'and text.published_at is null' : ''}
      where mention.content_type = ? and mention.version = ? and mention.entity_type = ?
        and mention.score >= ? and mention.score < ?
        and not exists (select from mention_decisions as decision where decision.target_id = mention.target_id
          and decision.content_type = mention.content_type and decision.relation <> 'mainPlatforms'
          and decision.entity_id = mention.entity_id)
        and not exists (select from "${name}" as link
          join "${tableOf(strapi, getSettings(strapi).catalogue[kind].contentType)}" as entry
            on entry.id = link."${inverseJoinColumn.name}"
          where link."${joinColumn.name}" = text.id and entry.document_id = mention.entity_id)`,
    bindings: [uid, hasDrafts ? 'draft' : 'published', kind, suggested, automatic],
  };
}
