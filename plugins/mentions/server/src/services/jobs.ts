import type { Core } from '@strapi/strapi';

import { startWorker, type Worker } from '../jobs/worker';

/** This instance’s share of the background work. */
export default function jobsService({ strapi }: { strapi: Core.Strapi }) {
  let worker: Worker | undefined;
  return {
    async start(): Promise<void> {
      worker = await startWorker(strapi);
    },
    async stop(): Promise<void> {
      await worker?.stop();
      worker = undefined;
    },
  };
}
