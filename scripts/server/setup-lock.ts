import { withClient } from '../postgres/client';

// Any number will do, as long as nobody else locks it in the application's database.
const lockKey = 1_447_382_893;

/** Runs a task while no other instance on the same database runs one; a dead instance loses its turn. */
export async function withSetupLock<Result>(databaseUrl: string, task: () => Promise<Result>): Promise<Result> {
  return withClient(databaseUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey]);
    // The lock ends with the connection.
    return task();
  });
}
