import type { Core } from '@strapi/strapi';
import { Logger, run, type Runner } from 'graphile-worker';
import { Pool } from 'pg';

import { connectionConfig } from '../repositories/connection';
import { FIND_CANDIDATES, RETAG_DOCUMENT, RUN_STEP } from '../repositories/jobs';
import { findCandidates } from './find-candidates';
import { retagDocument } from './retag-document';
import { runStep } from './run-step';

/** A long look for unknown names, or another run, must not keep a run waiting. Steps of one run take turns by themselves. */
const CONCURRENCY = 2;
/** How long a job whose time has come may wait: what is queued for later is not announced. Each look is one statement. */
const POLL_MS = 300;

/** A running worker of this instance; several instances share the jobs. */
export interface Worker {
  stop(): Promise<void>;
}

/** Sets up graphile-worker’s own schema and starts to take jobs. */
export async function startWorker(strapi: Core.Strapi): Promise<Worker> {
  const pgPool = new Pool({ ...connectionConfig(strapi), max: CONCURRENCY + 2 });
  const warn = (error: Error): void => {
    strapi.log.warn(`mentions: the job worker lost a connection (${error.message}).`);
  };
  pgPool.on('error', warn);
  // A connection in use tells of its own end; without a listener that would end the process.
  pgPool.on('connect', (client) => client.on('error', warn));
  const runner: Runner = await run({
    pgPool,
    concurrency: CONCURRENCY,
    pollInterval: POLL_MS,
    // Strapi stops the worker when it stops itself.
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') strapi.log.error(`mentions: ${message}`);
    }),
    taskList: {
      [RETAG_DOCUMENT]: retagDocument(strapi),
      [RUN_STEP]: runStep(strapi),
      [FIND_CANDIDATES]: findCandidates(strapi),
    },
  });
  return {
    async stop() {
      await runner.stop();
      await pgPool.end();
    },
  };
}
