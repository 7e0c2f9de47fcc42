import type { Core } from '@strapi/strapi';

import type { CoverageEntity, CoverageScope } from '../../../../shared/coverage';
import { isDraftAndPublish } from '../../config/edited-version';
import { type ContentTypeUID, findTextType, getSettings, textSettings, textTypes } from '../../config/settings';
import { joinTableOf } from '../join-table';
import { type Binding, tableOf } from '../raw';
import { columnOf } from '../text-columns';

/** A piece of SQL with the values it takes. */
export interface Piece {
  readonly sql: string;
  readonly bindings: readonly Binding[];
}

/** The content types that a scope covers. */
function typesIn(strapi: Core.Strapi, { contentType }: CoverageScope): ContentTypeUID[] {
  if (contentType === undefined) return textTypes(strapi);
  return [findTextType(strapi, contentType) ?? []].flat();
}

/** The texts of a scope, as rows of `type, locale, dated, day, tagged`. */
export function textsIn(strapi: Core.Strapi, scope: CoverageScope): Piece {
  return union(
    typesIn(strapi, scope).map((uid) => {
      const { locale, own, day, where, bindings } = textOf(strapi, uid, scope);
      const links = (['platform', 'feature'] as const).map((entity) => {
        const { name, joinColumn } = tagTable(strapi, uid, entity);
        return `exists (select from "${name}" as link where link."${joinColumn.name}" = text.id)`;
      });
      return {
        sql: `select ?::text as type, ${locale} as locale, ${own} is not null as dated, ${day} as day,
            ${links.join(' or ')} as tagged
          from "${tableOf(strapi, uid)}" as text where ${where}`,
        bindings: [uid, ...bindings],
      };
    })
  );
}

/**
 * What the texts of a scope are tagged with, as rows of `type, document_id, locale, day, entry_id, entity_id`: the row and
 * the document of the entry.
 */
export function tagsIn(strapi: Core.Strapi, scope: CoverageScope, entity: CoverageEntity): Piece {
  const target = getSettings(strapi).catalogue[entity].contentType;
  return union(
    typesIn(strapi, scope).map((uid) => {
      const { locale, day, where, bindings } = textOf(strapi, uid, scope);
      const { name, joinColumn, inverseJoinColumn } = tagTable(strapi, uid, entity);
      return {
        // Types are joined one by one: numbers are compared faster than the names of types with them.
        sql: `select ?::text as type, text.document_id, ${locale} as locale, ${day} as day, entry.id as entry_id,
            entry.document_id as entity_id
          from "${tableOf(strapi, uid)}" as text
          join "${name}" as link on link."${joinColumn.name}" = text.id
          join "${tableOf(strapi, target)}" as entry on entry.id = link."${inverseJoinColumn.name}"
          where ${where}`,
        bindings: [uid, ...bindings],
      };
    })
  );
}

/** How often texts of any day name platforms or features: rows of `type, document_id, locale, entity_id, times`. */
export function mentionsIn(strapi: Core.Strapi, scope: CoverageScope, entity: CoverageEntity): Piece {
  const types = typesIn(strapi, scope);
  const [withDrafts, without] = [true, false].map((wanted) =>
    types.filter((uid) => isDraftAndPublish(strapi, uid) === wanted)
  );
  return {
    sql: `select content_type as type, target_id as document_id, target_locale as locale, entity_id, count(*) as times
      from mentions where entity_type = ?
      and (content_type = any(?) and version = ? or content_type = any(?) and version = 'published') group by 1, 2, 3, 4`,
    bindings: [entity, withDrafts ?? [], scope.version, without ?? []],
  };
}

/**
 * What to select of a `text` of a type, and which. Its day is its own, else that of its publication, else that on which
 * it was made.
 */
function textOf(strapi: Core.Strapi, uid: ContentTypeUID, scope: CoverageScope) {
  const date = textSettings(strapi, uid)?.date;
  const own = date === undefined ? 'null::date' : `text."${columnOf(strapi, uid, date)}"::date`;
  const drafts = isDraftAndPublish(strapi, uid);
  const day = `coalesce(${own}, ${drafts ? 'text.published_at, text.created_at' : 'text.created_at'})::date`;
  const isLocalised = 'locale' in strapi.contentType(uid).attributes;
  const conditions: Piece[] = [
    { sql: 'text.document_id is not null', bindings: [] },
    ...(drafts ? [{ sql: `text.published_at is ${scope.version === 'draft' ? '' : 'not '}null`, bindings: [] }] : []),
    ...(scope.locale === undefined || !isLocalised ? [] : [{ sql: 'text.locale = ?', bindings: [scope.locale] }]),
    ...(scope.from === undefined ? [] : [{ sql: `${day} >= ?::date`, bindings: [scope.from] }]),
    ...(scope.to === undefined ? [] : [{ sql: `${day} <= ?::date`, bindings: [scope.to] }]),
  ];
  return {
    own,
    day,
    locale: isLocalised ? `coalesce(text.locale, '')` : `''`,
    where: conditions.map(({ sql }) => sql).join(' and '),
    bindings: conditions.flatMap(({ bindings }) => bindings),
  };
}

/** The table that links texts of a type to platforms or features. */
function tagTable(strapi: Core.Strapi, uid: ContentTypeUID, entity: CoverageEntity) {
  const relation = textSettings(strapi, uid)?.relations[entity === 'platform' ? 'platforms' : 'features'];
  return joinTableOf(strapi, uid, relation ?? '');
}

function union(pieces: readonly Piece[]): Piece {
  return {
    sql: pieces.map(({ sql }) => sql).join(' union all '),
    bindings: pieces.flatMap(({ bindings }) => bindings),
  };
}
