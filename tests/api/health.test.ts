import { withClient } from '../../scripts/postgres/client';
import { type Veille, startVeille } from '../helpers/start-veille';

let veille: Veille;

beforeAll(async () => {
  veille = await startVeille();
});

afterAll(() => veille.stop());

/** Runs a statement on the server that holds the newsroom's database, from another database. */
async function onServer(statement: (database: string) => string): Promise<void> {
  const url = new URL(veille.databaseUrl);
  const database = url.pathname.slice(1);
  url.pathname = '/postgres';
  await withClient(url.href, (client) => client.query(statement(database)));
}

const cutConnections = (database: string) =>
  `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}'`;

describe('GET /_health', () => {
  it('answers 204 while the database answers', async () => {
    await veille.request.get('/_health').expect(204);
  });

  it('answers 503 while the database does not, and 204 once it is back', async () => {
    await onServer((database) => `ALTER DATABASE "${database}" ALLOW_CONNECTIONS false`);
    await onServer(cutConnections);
    await veille.request.get('/_health').expect(503);

    await onServer((database) => `ALTER DATABASE "${database}" ALLOW_CONNECTIONS true`);
    await veille.request.get('/_health').expect(204);
  });
});
