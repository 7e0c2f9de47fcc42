import path from 'node:path';

import { databaseTarget } from '../env/database-target';
import { say } from '../messages';
import { dataFolder } from '../paths';
import { errorCode } from '../reporting/error-details';
import { step } from '../reporting/steps';
import { withClient } from './client';
import { useEmbeddedServer } from './embedded-server';
import { waitForServer } from './external-server';

/** The application's database, ready for connections, whoever runs the server. */
export type DatabaseHandle = {
  url: string;
  /** Calls back when an embedded server dies while it is in use. */
  onLost(callback: () => void): void;
  /** Says that we no longer need it; an embedded server stops with its last user. */
  release(): Promise<void>;
};

const databaseName = 'veille';

/** Opens the database the environment names, or the embedded one, and prints that it does. */
export async function openDatabase(): Promise<DatabaseHandle> {
  const target = databaseTarget(process.env);
  return step(target ? say.connectingToDatabase(target.host) : say.startingPostgres, connectToDatabase);
}

/** The same in silence. */
export async function connectToDatabase(report: (state: string) => void = () => {}): Promise<DatabaseHandle> {
  const target = databaseTarget(process.env);
  if (target) {
    await waitForServer(target, report, Number(process.env.VEILLE_DATABASE_WAIT ?? 30) * 1000);
    return { url: target.url, onLost: () => {}, release: async () => {} };
  }
  const server = await useEmbeddedServer(path.join(dataFolder, 'postgres'));
  await createDatabase(server.urlOf('postgres'), databaseName);
  return { url: server.urlOf(databaseName), onLost: server.onLost, release: server.release };
}

/** Creates the database unless it exists. */
async function createDatabase(serverUrl: string, name: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) {
      return;
    }
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`).catch((error: unknown) => {
      // Another process may have been quicker.
      if (!['42P04', '23505'].includes(errorCode(error) ?? '')) {
        throw error;
      }
    });
  });
}
