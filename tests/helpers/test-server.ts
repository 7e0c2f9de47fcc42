import path from 'node:path';

import { appFolder } from '../../scripts/paths';
import { type EmbeddedServer, useEmbeddedServer } from '../../scripts/postgres/embedded-server';

/** Joins the Postgres of the tests in this clone. Two runs at once share it; what it holds may be lost at any time. */
export function useTestServer(): Promise<EmbeddedServer> {
  return useEmbeddedServer(path.join(appFolder, '.tmp', 'test-postgres'), {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
  });
}

/** The address of the server without a database. */
export function addressOf(server: EmbeddedServer): string {
  return server.urlOf('').replace(/\/$/, '');
}
