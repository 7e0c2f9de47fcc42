import type { Core } from '@strapi/strapi';

import type { DocumentId } from '../domain/decide/decisions';
import { raw } from './raw';

export interface RetagDocumentJob {
  readonly contentType: string;
  readonly documentId: DocumentId;
}

export const RETAG_DOCUMENT = 'mentions:retag-document';

/**
 * Queues a job on Strapi’s own connection: within a transaction it commits or vanishes with it. A second job for the
 * same document replaces one that still waits.
 */
export async function queueRetag(strapi: Core.Strapi, job: RetagDocumentJob): Promise<void> {
  await raw(strapi, 'select graphile_worker.add_job(?, payload := ?::json, job_key := ?)', [
    RETAG_DOCUMENT,
    JSON.stringify(job),
    `${RETAG_DOCUMENT} ${job.contentType} ${job.documentId}`,
  ]);
}

/** A step of a run: its plan, or its next batch. */
export interface RunStepJob {
  readonly runId: number;
  /** True for the job that only matters where the run’s own worker has died. */
  readonly isNet: boolean;
}

export const RUN_STEP = 'mentions:run-step';
/** A run that has not moved for so long has lost its worker. */
const NET_SECONDS = 15;

/** Queues the next step of a run; it replaces one that still waits, so that a run has one next step at most. */
export async function queueStep(strapi: Core.Strapi, runId: number, at: Date = new Date()): Promise<void> {
  await addStep(strapi, { runId, isNet: false }, at);
}

/**
 * Queues what takes a run up again after its worker was killed. graphile-worker itself waits four hours before it takes
 * a job from a worker it hears nothing of.
 */
export async function spreadNet(strapi: Core.Strapi, runId: number): Promise<void> {
  await addStep(strapi, { runId, isNet: true }, new Date(Date.now() + NET_SECONDS * 1000));
}

/** Takes the net away once a run has come to its end. */
export async function removeNet(strapi: Core.Strapi, runId: number): Promise<void> {
  await raw(strapi, 'select graphile_worker.remove_job(?)', [stepKey({ runId, isNet: true })]);
}

async function addStep(strapi: Core.Strapi, job: RunStepJob, at: Date): Promise<void> {
  await raw(strapi, 'select graphile_worker.add_job(?, payload := ?::json, job_key := ?, run_at := ?)', [
    RUN_STEP,
    JSON.stringify(job),
    stepKey(job),
    at,
  ]);
}

const stepKey = ({ runId, isNet }: RunStepJob): string => `${RUN_STEP} ${runId}${isNet ? ' net' : ''}`;

export const FIND_CANDIDATES = 'mentions:find-candidates';

/**
 * Queues one look through the archive for unknown names; a second request replaces one that still waits. One after the
 * other: two at once would find the same.
 */
export async function queueCandidates(strapi: Core.Strapi): Promise<void> {
  await raw(strapi, 'select graphile_worker.add_job(?, job_key := ?, queue_name := ?)', [
    FIND_CANDIDATES,
    FIND_CANDIDATES,
    FIND_CANDIDATES,
  ]);
}
