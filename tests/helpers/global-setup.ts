import type { Core } from '@strapi/strapi';

import { loadCatalogue } from '../../src/setup';
import { buildStaleServer } from '../../scripts/artifacts';
import type { EmbeddedServer } from '../../scripts/postgres/embedded-server';
import { step } from '../../scripts/reporting/steps';
import { closeStrapi, loadStrapi } from '../../scripts/server/load-strapi';
import { createDatabase, dropOwnAndOrphaned, templateName } from './test-databases';
import tearDown from './global-teardown';
import { type TestRun, announceRun } from './test-run';
import { addressOf, useTestServer } from './test-server';

declare global {
  var veilleTestServer: EmbeddedServer | undefined;
}

/** Before the API tests: starts Postgres and makes the two databases that test files get copies of. */
export default async function setUp(): Promise<void> {
  await buildStaleServer();
  const server = await useTestServer();
  globalThis.veilleTestServer = server;
  const run = announceRun(addressOf(server));
  await dropOwnAndOrphaned(run);
  try {
    await makeTemplates(run);
  } catch (error) {
    // Jest skips the teardown when the set-up fails.
    await tearDown();
    throw error;
  }
}

async function makeTemplates(run: TestRun): Promise<void> {
  await step('Test databases', async () => {
    const bare = await createDatabase(run, templateName(run, 'none'));
    await onLoadedStrapi(bare, async () => {});
    const withCatalogue = await createDatabase(run, templateName(run, 'shipped'), templateName(run, 'none'));
    await onLoadedStrapi(withCatalogue, loadCatalogue);
  });
}

async function onLoadedStrapi(databaseUrl: string, task: (strapi: Core.Strapi) => Promise<unknown>): Promise<void> {
  const strapi = await loadStrapi({ databaseUrl });
  // Its goodbyes are of no interest here.
  strapi.log.level = 'emerg';
  await task(strapi);
  await closeStrapi(strapi);
}
