import type { Core } from '@strapi/strapi';
import type { Task } from 'graphile-worker';

import type { RetagDocumentJob } from '../repositories/jobs';
import { getService } from '../services/get-service';

/** Tags a document that could not be tagged when it was saved; graphile-worker tries again with growing pauses. */
export function retagDocument(strapi: Core.Strapi): Task {
  return async (payload) => {
    if (!isJob(payload)) throw new Error('mentions: a retag job names no document.');
    await getService(strapi, 'retag').document(payload.contentType, payload.documentId);
  };
}

function isJob(payload: unknown): payload is RetagDocumentJob {
  return typeof payload === 'object' && payload !== null && 'contentType' in payload && 'documentId' in payload;
}
