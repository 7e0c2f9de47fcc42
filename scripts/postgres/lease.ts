import { Client } from 'pg';

/**
 * A lease is a connection that says "I am using this server". Each holds the same advisory lock in shared mode, and
 * whoever can then take it alone was the last: Postgres itself forgets the lease of a process that died, so that no
 * count can go wrong.
 */
export type Lease = {
  /** Calls back once when the connection is lost without having been given back. */
  onLost(callback: () => void): void;
  /** Ends the lease; `stopIfLast` is called before it ends when nobody else has one. */
  giveBack(stopIfLast: () => Promise<void>): Promise<void>;
};

// Any number will do, as long as nobody else locks it in the server's `postgres` database.
const lockKey = 1_447_382_892;

/** Takes a lease, or answers undefined when the server is about to stop. Throws when it cannot be reached. */
export async function takeLease(url: string): Promise<Lease | undefined> {
  const client = new Client({
    connectionString: url,
    application_name: `veille lease of process ${process.pid}`,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  let state: 'held' | 'lost' | 'ended' = 'held';
  let report = () => {};
  const lose = () => {
    if (state === 'held') {
      state = 'lost';
      report();
    }
  };
  client.on('error', lose);
  client.on('end', lose);
  await client.connect();
  const { rows } = await client.query('SELECT pg_try_advisory_lock_shared($1) AS granted', [lockKey]);
  if (rows[0]?.granted !== true) {
    state = 'ended';
    await client.end();
    return undefined;
  }
  return {
    onLost(callback) {
      report = callback;
      if (state === 'lost') {
        callback();
      }
    },
    async giveBack(stopIfLast) {
      if (state !== 'held') {
        return;
      }
      state = 'ended';
      await client.query('SELECT pg_advisory_unlock_shared($1)', [lockKey]);
      const alone = await client.query('SELECT pg_try_advisory_lock($1) AS granted', [lockKey]);
      if (alone.rows[0]?.granted === true) {
        // Newcomers are turned away from here on, and start a server of their own once this one is gone.
        await stopIfLast();
      }
      await client.end().catch(() => {});
    },
  };
}
