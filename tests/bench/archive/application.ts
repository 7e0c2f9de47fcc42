import type { Core } from '@strapi/strapi';

import { buildStaleServer } from '../../../scripts/artifacts';
import { closeStrapi, loadStrapi } from '../../../scripts/server/load-strapi';
import { findFreePort } from '../../../scripts/server/port';
import { loadCatalogue } from '../../../src/setup';
import { createDatabase, dropDatabase } from '../../helpers/test-databases';
import { announceRun } from '../../helpers/test-run';
import { addressOf, useTestServer } from '../../helpers/test-server';

/** The application with the shipped catalogue, on a database that goes when the measurement is over. */
export interface Application {
  readonly strapi: Core.Strapi;
  readonly url: string;
}

/** Runs a measurement on an application of its own. */
export async function withApplication(measure: (application: Application) => Promise<void>): Promise<void> {
  process.env.NODE_ENV ??= 'production';
  await buildStaleServer();
  const server = await useTestServer();
  try {
    const run = announceRun(addressOf(server));
    const databaseUrl = await createDatabase(run, `${run.prefix}bench`);
    try {
      await onDatabase(databaseUrl, measure);
    } finally {
      await dropDatabase(run, databaseUrl);
    }
  } finally {
    await server.release();
  }
}

async function onDatabase(databaseUrl: string, measure: (application: Application) => Promise<void>): Promise<void> {
  const port = await findFreePort();
  process.env.PORT = String(port);
  const strapi = await loadStrapi({ databaseUrl });
  try {
    strapi.log.level = 'error';
    await loadCatalogue(strapi);
    await new Promise<void>((resolve) => {
      strapi.server.listen(port, '127.0.0.1', resolve);
    });
    await measure({ strapi, url: `http://127.0.0.1:${port}` });
  } finally {
    await closeStrapi(strapi);
  }
}
