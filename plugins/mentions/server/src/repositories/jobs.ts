import type { Core } from '@strapi/strapi';

import type { DocumentId } from '../domain/decide/decisions';

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
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('select graphile_worker.add_job(?, payload := ?::json, job_key := ?)', [
      RETAG_DOCUMENT,
      JSON.stringify(job),
      `${RETAG_DOCUMENT} ${job.contentType} ${job.documentId}`,
    ]);
  });
}
