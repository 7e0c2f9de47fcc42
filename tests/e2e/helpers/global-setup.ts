import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { makeSecrets } from '../../../scripts/env/secrets';
import { appFolder } from '../../../scripts/paths';
import { startApplication } from '../../helpers/start-application';
import { createDatabase, dropOwnAndOrphaned } from '../../helpers/test-databases';
import { announceRun } from '../../helpers/test-run';
import { addressOf, useTestServer } from '../../helpers/test-server';
import { logIn } from './session';

const administrator = { email: 'ada@veille.localhost', password: 'Une-phrase-de-passe-2026' };

/**
 * Before the browser tests: the real production server on a database of its own with the demo content, and one login,
 * whose session all specs share (the sixth failed login within five minutes is refused).
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const server = await useTestServer();
  const run = announceRun(addressOf(server));
  const databaseUrl = await createDatabase(run, `${run.prefix}e2e`);
  const application = await startApplication({
    ...makeSecrets(),
    DATABASE_URL: databaseUrl,
    VEILLE_ADMIN_EMAIL: administrator.email,
    VEILLE_ADMIN_PASSWORD: administrator.password,
  });
  process.env.VEILLE_E2E_URL = application.url;
  const session = await logIn(application.url, administrator);
  await writeFile(path.join(appFolder, '.tmp', 'test-results', 'session.json'), JSON.stringify(session));
  return async () => {
    await application.stop();
    await dropOwnAndOrphaned(run);
    await server.release();
  };
}
