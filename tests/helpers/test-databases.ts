import { randomUUID } from 'node:crypto';

import { withClient } from '../../scripts/postgres/client';
import { isAlive } from '../../scripts/processes/liveness';
import { type TestRun, databasePrefix } from './test-run';

/** The databases that each test file gets a copy of: the bare schema, or with the shipped catalogue loaded. */
export type Catalogue = 'none' | 'shipped';

/** The name of a template database of the run. */
export function templateName(run: TestRun, catalogue: Catalogue): string {
  return `${run.prefix}template_${catalogue}`;
}

/** The address of a database of the run. */
export function urlOf(run: TestRun, name: string): string {
  return `${run.server}/${name}`;
}

/** Makes an empty database, or a copy of a template. */
export async function createDatabase(run: TestRun, name: string, template = 'template0'): Promise<string> {
  // Copying files is twice as fast as the default, which writes the copy to the log for the sake of crashes.
  await administer(run, `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  return urlOf(run, name);
}

/** Makes a copy of a template under a new name. */
export function cloneTemplate(run: TestRun, catalogue: Catalogue): Promise<string> {
  return createDatabase(run, `${run.prefix}${randomUUID().slice(0, 8)}`, templateName(run, catalogue));
}

/** Drops a database by its address, whoever is connected. */
export async function dropDatabase(run: TestRun, url: string): Promise<void> {
  await administer(run, `DROP DATABASE IF EXISTS "${new URL(url).pathname.slice(1)}" WITH (FORCE)`);
}

/** Drops what this run made, and what runs that were killed have left. */
export async function dropOwnAndOrphaned(run: TestRun): Promise<void> {
  await withClient(urlOf(run, 'postgres'), async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [databasePrefix]
    );
    for (const { datname } of rows) {
      const owner = Number(datname.slice(databasePrefix.length).split('_')[0]);
      if (owner === process.pid || !isAlive(owner)) {
        await client.query(`DROP DATABASE IF EXISTS "${datname}" WITH (FORCE)`);
      }
    }
  });
}

async function administer(run: TestRun, statement: string): Promise<void> {
  await withClient(urlOf(run, 'postgres'), (client) => client.query(statement));
}
