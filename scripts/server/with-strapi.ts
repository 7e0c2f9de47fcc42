import type { Core } from '@strapi/strapi';

import { buildStaleServer } from '../artifacts';
import { prepareEnvironment } from '../env/prepare';
import { ensureSecrets } from '../env/secrets';
import { openDatabase } from '../postgres/database';
import { keepStandardOutputForData } from '../reporting/steps';
import { closeStrapi, loadStrapi } from './load-strapi';
import { stopRequest } from './stop-request';

// A task that does not look at the signal is not waited for longer than this.
const patience = 10_000;

/**
 * Runs a task on the loaded application, without a server, on the right database: the one a running application uses,
 * or one opened for the task. Builds what is stale first. Progress goes to standard error.
 * @param task its signal is aborted by Ctrl-C or SIGTERM: it should then finish what it is at, and return
 */
export async function withStrapi<Result>(
  task: (strapi: Core.Strapi, signal: AbortSignal) => Promise<Result>
): Promise<Result> {
  keepStandardOutputForData();
  prepareEnvironment('production');
  ensureSecrets();
  await buildStaleServer();
  const signal = stopRequest();
  const database = await openDatabase();
  const leave = () => void database.release().finally(() => process.exit(130));
  signal.addEventListener('abort', () => setTimeout(leave, patience).unref());
  try {
    const strapi = await loadStrapi({ databaseUrl: database.url });
    strapi.log.level = 'warn';
    try {
      return await task(strapi, signal);
    } finally {
      await closeStrapi(strapi);
    }
  } finally {
    await database.release();
  }
}
