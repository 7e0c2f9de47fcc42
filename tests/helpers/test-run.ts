import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { makeSecrets } from '../../scripts/env/secrets';
import { setStrapiDefaults } from '../../scripts/env/strapi-defaults';
import { appFolder } from '../../scripts/paths';

/** What the processes of one test run share. */
export type TestRun = {
  /** Begins the name of every database of the run, and holds the pid of its main process. */
  prefix: string;
  /** A database address of the test server, without the name of a database. */
  server: string;
  /** Files of this run: uploads, data folders of started applications. */
  folder: string;
};

/** Begins the name of every database that tests make. */
export const databasePrefix = 'test_';

const variable = 'VEILLE_TEST_RUN';

/** Describes this run to the processes it will start, and sets the environment of the application under test. */
export function announceRun(server: string): TestRun {
  const prefix = `${databasePrefix}${process.pid}_`;
  const folder = path.join(appFolder, '.tmp', 'test-runs', String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  const run = { prefix, server, folder };
  setStrapiDefaults(process.env);
  Object.assign(process.env, makeSecrets(), {
    [variable]: JSON.stringify(run),
    HOST: '127.0.0.1',
    VEILLE_PUBLIC_DIR: path.join(folder, 'public'),
  });
  return run;
}

/** The run that this process belongs to. */
export function currentRun(): TestRun {
  const { prefix, server, folder } = JSON.parse(process.env[variable] ?? '{}');
  if (!prefix) {
    throw new Error('The API tests run with `npm run test:api`, which starts their Postgres.');
  }
  return { prefix, server, folder };
}
