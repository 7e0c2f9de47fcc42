import type { Core } from '@strapi/strapi';

import { CONTEXTS, type ContextCode } from '../domain/learn/context';
import type { Exclusion, Lesson } from '../domain/learn/lessons';

const TABLE = 'mention_decisions';

/** What decisions teach, one row for each alias of an entry in a context. */
export interface LessonRow extends Lesson {
  /** Number of decisions that the alias never means the entry there. */
  readonly never: number;
}

/** Which lessons to forget: all of them, or those of one entry, alias or context. */
export type LessonFilter = Partial<Pick<Lesson, 'entityId' | 'alias' | 'context'>>;

/** Lessons in order of entry, alias and context; all of them, or one page. */
export async function findLessons(
  strapi: Core.Strapi,
  page?: { readonly offset: number; readonly limit: number }
): Promise<LessonRow[]> {
  const knex = strapi.db.connection;
  const query = knex(TABLE)
    .select('entity_id as entityId', 'alias', 'context')
    .select(knex.raw(`count(*) filter (where verdict = 'accepted')::int as accepted`))
    .select(knex.raw(`count(*) filter (where verdict = 'rejected')::int as rejected`))
    .select(knex.raw(`count(*) filter (where verdict = 'never')::int as never`))
    .where({ teaches: true })
    .groupBy('entity_id', 'alias', 'context')
    .orderBy(['entity_id', 'alias', 'context']);
  const rows: LessonRow[] = await (page ? query.offset(page.offset).limit(page.limit) : query);
  return rows.filter(({ context }) => isContext(context));
}

/** Number of lessons. */
export async function countLessons(strapi: Core.Strapi): Promise<number> {
  const knex = strapi.db.connection;
  const grounds = knex(TABLE).distinct('entity_id', 'alias', 'context').where({ teaches: true }).as('grounds');
  const [row]: { count: number }[] = await knex.from(grounds).select(knex.raw('count(*)::int as count'));
  return row?.count ?? 0;
}

/** What never means an entry, in any document. */
export async function findExclusions(strapi: Core.Strapi): Promise<Exclusion[]> {
  const rows: { entityId: string; alias: string; context: string; phrase: string | null }[] = await strapi.db
    .connection(TABLE)
    .distinct('entity_id as entityId', 'alias', 'context', 'phrase')
    .where({ teaches: true, verdict: 'never' });
  return rows.flatMap(({ context, phrase, ...ground }) =>
    isContext(context) ? [{ ...ground, context, phrase: phrase ?? undefined }] : []
  );
}

/** Forgets lessons; the decisions stay and go on holding for their documents. Gives the number of decisions. */
export async function forgetLessons(strapi: Core.Strapi, { entityId, alias, context }: LessonFilter): Promise<number> {
  const wanted = { ...(entityId && { entityId }), ...(alias && { alias }), ...(context && { context }) };
  const { count } = await strapi.db
    .query('plugin::mentions.decision')
    .updateMany({ where: { ...wanted, teaches: true }, data: { teaches: false } });
  return count;
}

function isContext(value: string): value is ContextCode {
  return CONTEXTS.some((context) => context === value);
}
