import type { Core } from '@strapi/strapi';

import type { Run, RunReason, RunState } from '../../../shared/runs';
import type { Spellings } from '../domain/archive/known-entries';
import { raw, type Binding } from './raw';

/** A run with what only the work itself needs. */
export interface RunRow extends Run {
  /**
   * Digest of the catalogue that it was planned with; while it waits, of the latest one that asked for it: null where
   * none has, empty where instances disagree.
   */
  readonly catalogue: string | null;
  /** Spellings whose meaning changed while it waited. */
  readonly spellings: Spellings;
}

type Dated = 'requestedAt' | 'startedAt' | 'endedAt';
type Stored = Omit<RunRow, Dated | 'spellings'> &
  Readonly<Record<Dated, Date | null>> & { readonly spellings: string | null };

const COLUMNS = `id, reason, state, total, done, changed, failed, catalogue, spellings, requested_by as "requestedBy",
  requested_at as "requestedAt", started_at as "startedAt", ended_at as "endedAt"`;

async function query(strapi: Core.Strapi, statement: string, bindings: readonly Binding[] = []): Promise<RunRow[]> {
  const rows = await raw<Stored>(strapi, statement, bindings);
  return rows.map(({ requestedAt, startedAt, endedAt, spellings, ...run }) => ({
    ...run,
    spellings: readSpellings(spellings),
    requestedAt: requestedAt?.toISOString() ?? '',
    startedAt: startedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
  }));
}

/** Creates a run that waits for its plan. */
export async function createRun(strapi: Core.Strapi, reason: RunReason, requestedBy: string | null): Promise<RunRow> {
  const rows = await query(
    strapi,
    `insert into mention_runs (reason, state, total, done, changed, failed, requested_by, requested_at)
     values (?, 'waiting', 0, 0, 0, 0, ?, ?) returning ${COLUMNS}`,
    [reason, requestedBy, new Date()]
  );
  return only(rows);
}

/** A run; undefined where there is none. */
export async function findRun(strapi: Core.Strapi, id: number): Promise<RunRow | undefined> {
  const [run] = await query(strapi, `select ${COLUMNS} from mention_runs where id = ?`, [id]);
  return run;
}

/** The latest run through the whole archive, unless it is done; locked until the transaction ends. */
export async function unfinishedArchiveRun(strapi: Core.Strapi): Promise<RunRow | undefined> {
  const [run] = await query(
    strapi,
    `select ${COLUMNS} from mention_runs where reason = 'archive' order by id desc limit 1 for update`
  );
  return run?.state === 'done' ? undefined : run;
}

/** The latest runs first. */
export async function listRuns(
  strapi: Core.Strapi,
  page: { readonly limit: number; readonly offset: number }
): Promise<{ runs: RunRow[]; total: number }> {
  const runs = await query(strapi, `select ${COLUMNS} from mention_runs order by id desc limit ? offset ?`, [
    page.limit,
    page.offset,
  ]);
  const [{ total } = { total: 0 }] = await raw<{ total: number }>(
    strapi,
    'select count(*)::int as total from mention_runs'
  );
  return { runs, total };
}

/**
 * The run, which nobody else can take a step of until the transaction ends. `whenBusy: 'skip'` gives undefined while
 * somebody does.
 */
export async function lockRun(strapi: Core.Strapi, id: number, whenBusy: 'wait' | 'skip'): Promise<RunRow | undefined> {
  const skip = whenBusy === 'skip' ? 'skip locked' : '';
  const [run] = await query(strapi, `select ${COLUMNS} from mention_runs where id = ? for update ${skip}`, [id]);
  return run;
}

/**
 * The run that waits to follow the catalogue, locked; a new one where none waits. Instances take turns, so that there
 * is never more than one.
 */
export async function waitingCatalogueRun(strapi: Core.Strapi): Promise<RunRow> {
  await raw(strapi, `select pg_advisory_xact_lock(hashtext('mentions catalogue run'))`);
  const [waiting] = await query(
    strapi,
    `select ${COLUMNS} from mention_runs where state = 'waiting' and reason = 'catalogue' limit 1 for update`
  );
  return waiting ?? createRun(strapi, 'catalogue', null);
}

/** Notes which spellings a waiting run has to look for, and which catalogue asks for it. */
export async function setWanted(
  strapi: Core.Strapi,
  id: number,
  { spellings, catalogue }: { readonly spellings: Spellings; readonly catalogue: string }
): Promise<void> {
  await update(strapi, id, 'spellings = ?, catalogue = ?', [JSON.stringify(spellings ?? null), catalogue]);
}

/** Stored as a list, or as null for everything; a new run has none yet. */
function readSpellings(stored: string | null): Spellings {
  const list: unknown = JSON.parse(stored ?? '[]');
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : undefined;
}

/** Begins a run, once its documents are listed. */
export async function beginRun(
  strapi: Core.Strapi,
  id: number,
  { total, catalogue }: { readonly total: number; readonly catalogue: string }
): Promise<RunRow> {
  return update(strapi, id, `state = 'running', total = ?, catalogue = ?, started_at = ?, spellings = null`, [
    total,
    catalogue,
    new Date(),
  ]);
}

/** Adds what a batch has done. */
export async function advanceRun(
  strapi: Core.Strapi,
  id: number,
  by: { readonly done: number; readonly changed: number; readonly failed: number }
): Promise<RunRow> {
  const set = 'done = done + ?, changed = changed + ?, failed = failed + ?';
  return update(strapi, id, set, [by.done, by.changed, by.failed]);
}

/** Ends a run, or lets it go on. */
export async function setRunState(strapi: Core.Strapi, id: number, state: RunState): Promise<RunRow> {
  const goesOn = state === 'running' || state === 'waiting';
  return update(strapi, id, 'state = ?, ended_at = ?', [state, goesOn ? null : new Date()]);
}

/** Finished runs are kept while they are among so many latest ones, or so young. */
const KEPT_RUNS = 200;
const KEPT_DAYS = 90;

/** Deletes runs that ended long ago and that many others came after, with what they tell of failures. */
export async function deleteOldRuns(strapi: Core.Strapi): Promise<void> {
  await raw(
    strapi,
    `with old as (
       delete from mention_runs where state = 'done' and ended_at < ? and id < (
         select min(id) from (select id from mention_runs where state = 'done' order by id desc limit ${KEPT_RUNS}) as kept)
       returning id)
     delete from mention_run_failures where run_id in (select id from old)`,
    [new Date(Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000)]
  );
}

/** Deletes a run that turned out to have nothing to do. */
export async function deleteRun(strapi: Core.Strapi, id: number): Promise<void> {
  await raw(strapi, 'delete from mention_runs where id = ?', [id]);
}

async function update(strapi: Core.Strapi, id: number, set: string, bindings: readonly Binding[]): Promise<RunRow> {
  const where = [...bindings, id];
  return only(await query(strapi, `update mention_runs set ${set} where id = ? returning ${COLUMNS}`, where));
}

function only(rows: readonly RunRow[]): RunRow {
  const [run] = rows;
  if (!run) throw new Error('mentions: the run is gone.');
  return run;
}
