import { Client } from 'pg';

/** Runs a task on a connection of its own, closed afterwards. */
export async function withClient<Result>(url: string, task: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000, ssl: sslFrom(process.env) });
  // A connection that breaks while idle must not end the process; the next query reports it.
  client.on('error', () => {});
  try {
    await client.connect();
    return await task(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The same reading of DATABASE_SSL as in config/database.ts. */
function sslFrom(env: NodeJS.ProcessEnv): { rejectUnauthorized: boolean } | undefined {
  return env.DATABASE_SSL === 'true'
    ? { rejectUnauthorized: env.DATABASE_SSL_REJECT_UNAUTHORIZED !== 'false' }
    : undefined;
}
