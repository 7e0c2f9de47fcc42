import type { Core } from '@strapi/strapi';

import { closeStrapi, loadStrapi } from '../../scripts/server/load-strapi';
import { findFreePort } from '../../scripts/server/port';
import { type Catalogue, cloneTemplate, dropDatabase } from './test-databases';
import { currentRun } from './test-run';

/** A loaded application that listens, on a database of its own. */
export type Instance = { strapi: Core.Strapi; url: string; databaseUrl: string; stop(): Promise<void> };

/** Boots the compiled application on a fresh copy of a template database. */
export async function bootInstance(catalogue: Catalogue): Promise<Instance> {
  const run = currentRun();
  const databaseUrl = await cloneTemplate(run, catalogue);
  const port = await findFreePort();
  process.env.PORT = String(port);
  const strapi = await loadStrapi({ databaseUrl });
  // What a test provokes on purpose would fill the report; LOG_LEVEL=info shows it.
  strapi.log.level = process.env.LOG_LEVEL ?? 'emerg';
  await new Promise<void>((resolve) => {
    strapi.server.listen(port, '127.0.0.1', resolve);
  });
  return {
    strapi,
    url: `http://127.0.0.1:${port}`,
    databaseUrl,
    async stop() {
      await closeStrapi(strapi);
      await dropDatabase(run, databaseUrl);
    },
  };
}
