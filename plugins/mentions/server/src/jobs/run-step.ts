import type { Core } from '@strapi/strapi';
import type { Task } from 'graphile-worker';

import type { RunStepJob } from '../repositories/jobs';
import { getService } from '../services/get-service';

/** Takes the next step of a re-tag of the archive. */
export function runStep(strapi: Core.Strapi): Task {
  return async (payload) => {
    if (!isJob(payload)) throw new Error('mentions: a job names no run.');
    await getService(strapi, 'runs').step(payload.runId, payload.isNet ? 'skip' : 'wait');
  };
}

function isJob(payload: unknown): payload is RunStepJob {
  return typeof payload === 'object' && payload !== null && 'runId' in payload && 'isNet' in payload;
}
