import type { Core } from '@strapi/strapi';

import { addTo } from '../../../shared/multimap';
import type { Decision, DocumentId } from '../domain/decide/decisions';
import { raw } from './raw';

const DECISION = 'plugin::mentions.decision';

export interface DecisionsKey {
  readonly contentType: string;
  readonly targetId: DocumentId;
}

/** All decisions on a document’s tags; they hold for all its locales. */
export async function findDecisions(strapi: Core.Strapi, key: DecisionsKey): Promise<Decision[]> {
  return strapi.db.query(DECISION).findMany({ where: { ...key } });
}

/** The decisions on the tags of some documents of one type, by document. */
export async function findDecisionsOn(
  strapi: Core.Strapi,
  contentType: string,
  documentIds: readonly DocumentId[]
): Promise<ReadonlyMap<DocumentId, readonly Decision[]>> {
  const rows = await raw<Decision & { readonly targetId: DocumentId }>(
    strapi,
    `select target_id as "targetId", relation, entity_id as "entityId", verdict
     from mention_decisions where content_type = ? and target_id = any(?)`,
    [contentType, documentIds]
  );
  const byDocument = new Map<DocumentId, Decision[]>();
  for (const { targetId, ...decision } of rows) {
    addTo(byDocument, targetId, decision);
  }
  return byDocument;
}

/** Stores decisions; a later decision on the same tag replaces the earlier one. */
export async function saveDecisions(
  strapi: Core.Strapi,
  key: DecisionsKey,
  decisions: readonly Decision[],
  decidedBy: string | undefined
): Promise<void> {
  const decidedAt = new Date();
  for (const { relation, entityId, verdict, ground, phrase, words } of decisions) {
    const where = { ...key, relation, entityId };
    const known: { id: number } | null = await strapi.db.query(DECISION).findOne({ where, select: ['id'] });
    const taught = { alias: ground?.alias ?? null, context: ground?.context ?? null, teaches: ground !== undefined };
    const data = { verdict, ...taught, phrase: phrase ?? null, words: words ?? null, decidedBy, decidedAt };
    if (known) await strapi.db.query(DECISION).update({ where: { id: known.id }, data });
    else await strapi.db.query(DECISION).create({ data: { ...where, ...data } });
  }
}

/** Gives a copy of a document the decisions of the original; they teach nothing more than the original’s did. */
export async function copyDecisions(strapi: Core.Strapi, from: DecisionsKey, targetId: DocumentId): Promise<void> {
  const rows: (Decision & { decidedBy?: string; decidedAt: Date })[] = await strapi.db
    .query(DECISION)
    .findMany({ where: { ...from } });
  if (rows.length === 0) return;
  const data = rows.map(({ relation, entityId, verdict, decidedBy, decidedAt }) => ({
    contentType: from.contentType,
    targetId,
    relation,
    entityId,
    verdict,
    decidedBy,
    decidedAt,
  }));
  await strapi.db.query(DECISION).createMany({ data });
}

/** A decision as it is stored. */
export interface StoredDecision extends DecisionsKey, Pick<Decision, 'relation' | 'entityId' | 'verdict'> {
  readonly id: number;
  /** What the tag rested on, where the tagger had found it. */
  readonly alias: string | null;
  readonly context: string | null;
  readonly phrase: string | null;
  readonly words: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string;
}

const COLUMNS = [
  ...['id', 'contentType', 'targetId', 'relation', 'entityId', 'verdict'],
  ...['alias', 'context', 'phrase', 'words', 'decidedBy', 'decidedAt'],
];

/** The decisions on a document as they are stored, oldest first. */
export async function listDecisions(strapi: Core.Strapi, key: DecisionsKey): Promise<StoredDecision[]> {
  return strapi.db.query(DECISION).findMany({ where: { ...key }, select: COLUMNS, orderBy: { id: 'asc' } });
}

/** One decision; undefined where there is none with this id. */
export async function findDecision(strapi: Core.Strapi, id: number): Promise<StoredDecision | undefined> {
  const row: StoredDecision | null = await strapi.db.query(DECISION).findOne({ where: { id }, select: COLUMNS });
  return row ?? undefined;
}

/** Takes a decision back. */
export async function deleteDecision(strapi: Core.Strapi, id: number): Promise<void> {
  await strapi.db.query(DECISION).delete({ where: { id } });
}

/** Withdraws that a platform is a main one of a document: what a rejection of the platform itself leaves no room for. */
export async function withdrawMain(strapi: Core.Strapi, key: DecisionsKey, entityId: DocumentId): Promise<void> {
  const positive = { verdict: { $notIn: ['rejected', 'never'] } };
  await strapi.db.query(DECISION).deleteMany({ where: { ...key, entityId, relation: 'mainPlatforms', ...positive } });
}

/** Deletes the decisions on a document; what never means an entry in any document outlives it. */
export async function deleteDecisions(strapi: Core.Strapi, key: DecisionsKey): Promise<void> {
  await strapi.db.query(DECISION).deleteMany({ where: { ...key, $not: { verdict: 'never', teaches: true } } });
}

/** Deletes every decision about a platform or feature. */
export async function deleteDecisionsOnEntity(strapi: Core.Strapi, entityId: DocumentId): Promise<void> {
  await strapi.db.query(DECISION).deleteMany({ where: { entityId } });
}

/** Before there were more verdicts, a tag taken off was `removed`: now it is `rejected`. */
export async function renameOldVerdicts(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection('mention_decisions').where({ verdict: 'removed' }).update({ verdict: 'rejected' });
}
