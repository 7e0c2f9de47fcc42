import { setTimeout as sleep } from 'node:timers/promises';

import { say } from '../messages';
import { withLock } from '../processes/file-lock';
import { isAlive } from '../processes/liveness';
import { errorCode, errorMessage } from '../reporting/error-details';
import { ExpectedFailure } from '../reporting/expected-failure';
import { type Cluster, clusterIn, prepareCluster, readPassword, roleName } from './cluster';
import { type Lease, takeLease } from './lease';
import { type Postmaster, findPostmaster } from './postmaster';
import { type PostgresSettings, startServer } from './start-server';
import { stopServer } from './stop-server';

/** A use of an embedded server. The last one to release it stops it. */
export type EmbeddedServer = {
  urlOf(database: string): string;
  /** Calls back when the server dies while it is in use. */
  onLost(callback: () => void): void;
  release(): Promise<void>;
};

const patience = 60_000;

/** Joins the embedded server of a folder, starting it (and setting it up) when it does not run. */
export async function useEmbeddedServer(folder: string, settings: PostgresSettings = {}): Promise<EmbeddedServer> {
  const cluster = clusterIn(folder);
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    await withLock(cluster.startLock, () => startUnlessRunning(cluster, settings));
    const joined = await tryJoin(cluster);
    if (joined) {
      return joined;
    }
    await sleep(50);
  }
  throw new ExpectedFailure(say.postgresDoesNotAnswer(cluster.log));
}

async function startUnlessRunning(cluster: Cluster, settings: PostgresSettings): Promise<void> {
  if (!findPostmaster(cluster)) {
    await startServer(cluster, prepareCluster(cluster), settings);
  }
}

async function tryJoin(cluster: Cluster): Promise<EmbeddedServer | undefined> {
  const postmaster = findPostmaster(cluster);
  if (!postmaster) {
    return undefined;
  }
  const password = readPassword(cluster);
  const urlOf = (database: string) => `postgresql://${roleName}:${password}@127.0.0.1:${postmaster.port}/${database}`;
  const lease = await takeLeaseIfReady(urlOf('postgres'), cluster.log);
  return lease && serverUnder({ lease, postmaster, urlOf, log: cluster.log });
}

/** Starting, recovering from a crash, or stopping: the server says so with these codes, and we come back. */
async function takeLeaseIfReady(url: string, log: string): Promise<Lease | undefined> {
  try {
    return await takeLease(url);
  } catch (error) {
    if (['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET', undefined].includes(errorCode(error))) {
      return undefined;
    }
    throw new ExpectedFailure(say.postgresRefuses(errorMessage(error), log));
  }
}

type Joined = { lease: Lease; postmaster: Postmaster; urlOf: (database: string) => string; log: string };

function serverUnder({ lease: first, postmaster, urlOf, log }: Joined): EmbeddedServer {
  let lease = first;
  let isReleased = false;
  let report = () => {};
  /** A crashed backend makes Postgres cut all connections and go on: only the death of the server itself is a loss. */
  const renew = async () => {
    for (
      const end = Date.now() + 10_000;
      Date.now() < end && isAlive(postmaster.pid) && !isReleased;
      await sleep(200)
    ) {
      const next = await takeLeaseIfReady(urlOf('postgres'), log).catch(() => undefined);
      if (next) {
        lease = next;
        lease.onLost(() => void renew());
        return;
      }
    }
    if (!isReleased) {
      report();
    }
  };
  lease.onLost(() => void renew());
  return {
    urlOf,
    onLost: (callback) => void (report = callback),
    async release() {
      isReleased = true;
      await lease.giveBack(() => stopServer(postmaster));
    },
  };
}
