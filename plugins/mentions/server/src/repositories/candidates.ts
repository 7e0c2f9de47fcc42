import type { Core } from '@strapi/strapi';

import type { Candidate } from '../domain/candidates/gather';
import type { DocumentId } from '../domain/decide/decisions';

const CANDIDATE = 'plugin::mentions.candidate';
/** Two refreshes at once must not both find a name missing. */
const LOCK = 'mentions_candidates';

/** The text a name was found in. */
export interface TextSource {
  readonly contentType: string;
  readonly documentId: DocumentId;
  readonly locale: string;
}

export const CANDIDATE_STATES = ['open', 'ignored', 'added'] as const;
export type CandidateState = (typeof CANDIDATE_STATES)[number];

/** An unknown name as it is stored. */
export interface StoredCandidate {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  readonly entityType: 'platform' | 'feature';
  /** The platform it stands with most often. */
  readonly ownerId: DocumentId | null;
  readonly documents: number;
  readonly occurrences: number;
  readonly weight: number;
  readonly snippets: Candidate<TextSource>['snippets'];
  readonly state: CandidateState;
  /** The catalogue entry it has become. */
  readonly entityId: DocumentId | null;
}

const COLUMNS = [
  ...['id', 'key', 'name', 'entityType', 'ownerId', 'documents', 'occurrences'],
  ...['weight', 'snippets', 'state', 'entityId'],
];

/**
 * Makes the list what was found: counts are renewed, open names that are gone are dropped. What an editor ignored stays
 * ignored; what became an entry opens again where it is unknown again.
 */
export async function replaceCandidates(strapi: Core.Strapi, found: readonly Candidate<TextSource>[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [LOCK]);
    const query = strapi.db.query(CANDIDATE);
    const rows: Pick<StoredCandidate, 'id' | 'key' | 'state'>[] = await query.findMany({
      select: ['id', 'key', 'state'],
    });
    const known = new Map(rows.map((row) => [row.key, row]));
    const added: object[] = [];
    for (const { kind, owner, ...candidate } of found) {
      const row = known.get(candidate.key);
      const data = { ...candidate, entityType: kind, ownerId: owner ?? null };
      const state: CandidateState = row?.state === 'ignored' ? 'ignored' : 'open';
      if (row) await query.update({ where: { id: row.id }, data: { ...data, state, entityId: null } });
      else added.push({ ...data, state });
    }
    if (added.length > 0) await query.createMany({ data: added });
    const keys = new Set(found.map(({ key }) => key));
    const gone = rows.filter(({ key, state }) => state === 'open' && !keys.has(key)).map(({ id }) => id);
    if (gone.length > 0) await query.deleteMany({ where: { id: { $in: gone } } });
  });
}

/** One page of the candidates in a state, those first for which most speaks. */
export async function listCandidates(
  strapi: Core.Strapi,
  { state, offset, limit }: { readonly state: CandidateState; readonly offset: number; readonly limit: number }
): Promise<{ results: StoredCandidate[]; total: number }> {
  const query = strapi.db.query(CANDIDATE);
  const orderBy = [{ weight: 'desc' }, { occurrences: 'desc' }, { key: 'asc' }];
  const results: StoredCandidate[] = await query.findMany({
    where: { state },
    orderBy,
    offset,
    limit,
    select: COLUMNS,
  });
  return { results, total: await query.count({ where: { state } }) };
}

/** The candidate with this key; undefined where there is none. */
export async function findCandidate(strapi: Core.Strapi, key: string): Promise<StoredCandidate | undefined> {
  const row: StoredCandidate | null = await strapi.db.query(CANDIDATE).findOne({ where: { key }, select: COLUMNS });
  return row ?? undefined;
}

/** Puts a candidate aside, or says which entry it has become. */
export async function settleCandidate(
  strapi: Core.Strapi,
  id: number,
  state: CandidateState,
  entityId: DocumentId | null = null
): Promise<void> {
  await strapi.db.query(CANDIDATE).update({ where: { id }, data: { state, entityId } });
}
