import { loadCatalogue } from '../../src/setup';
import { buildStaleServer } from '../../scripts/artifacts';
import type { EmbeddedServer } from '../../scripts/postgres/embedded-server';
import { step } from '../../scripts/reporting/steps';
import { closeStrapi, loadStrapi } from '../../scripts/server/load-strapi';
import { createDatabase, dropOwnAndOrphaned, templateName } from './test-databases';
import { announceRun } from './test-run';
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
  await step('Test databases', async () => {
    const bare = await createDatabase(run, templateName(run, 'none'));
    await closeStrapi(await loadStrapi({ databaseUrl: bare }));
    const withCatalogue = await createDatabase(run, templateName(run, 'shipped'), templateName(run, 'none'));
    const strapi = await loadStrapi({ databaseUrl: withCatalogue });
    await loadCatalogue(strapi);
    await closeStrapi(strapi);
  });
}
