import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';

import { isAlive } from '../processes/liveness';
import type { Cluster } from './cluster';

/** The server process of a cluster, as it describes itself in its pid file. */
export type Postmaster = { pid: number; port: number };

/** The server that runs from the cluster's files now, or undefined. */
export function findPostmaster(cluster: Cluster): Postmaster | undefined {
  const described = readPidFile(cluster);
  return described && isAlive(described.pid) && runsFrom(described.pid, cluster) ? described : undefined;
}

/**
 * Removes a pid file whose server is gone. Postgres does so itself unless the pid is in use again, which happens all
 * the time in containers: it would then refuse to start.
 */
export function removeStalePidFile(cluster: Cluster): void {
  if (!findPostmaster(cluster)) {
    rmSync(pidFile(cluster), { force: true });
  }
}

/** Parses the text of `postmaster.pid`: the first line is the pid, the fourth the port. */
export function parsePidFile(text: string): Postmaster | undefined {
  const lines = text.split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

function readPidFile(cluster: Cluster): Postmaster | undefined {
  try {
    return parsePidFile(readFileSync(pidFile(cluster), 'utf8'));
  } catch {
    return undefined;
  }
}

function pidFile(cluster: Cluster): string {
  return path.join(cluster.data, 'postmaster.pid');
}

/** Whether the process is a server of these files: Postgres works from inside its data folder. */
function runsFrom(pid: number, cluster: Cluster): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster.data);
  } catch {
    // No /proc here, or not ours to look into: the connection, which needs the right password, decides.
    return true;
  }
}
