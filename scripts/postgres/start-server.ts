import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { say } from '../messages';
import { ExpectedFailure } from '../reporting/expected-failure';
import { findFreePort } from '../server/port';
import { commandFor } from './account';
import { type Cluster, type ClusterTools } from './cluster';
import { findPostmaster, removeStalePidFile } from './postmaster';

/** Settings of Postgres, as `-c name=value`. */
export type PostgresSettings = Record<string, string>;

// After a crash the last children of the old server may take a moment to notice and leave its shared memory.
const patience = 30_000;

/** Starts a server on the cluster's files, on loopback and a free port, and returns once its pid file is there. */
export async function startServer(cluster: Cluster, tools: ClusterTools, settings: PostgresSettings): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    removeStalePidFile(cluster);
    const failure = await tryStart(cluster, tools, settings);
    if (failure === undefined) {
      return;
    }
    if (!isPassing(failure) || Date.now() > deadline) {
      throw new ExpectedFailure(say.postgresDidNotStart(failure, cluster.log));
    }
    await sleep(300);
  }
}

/** Whether trying again may help: the port was taken meanwhile, or the old server has not quite gone. */
function isPassing(failure: string): boolean {
  return /Address already in use|could not create any TCP|pre-existing shared memory|lock file .* already exists/.test(
    failure
  );
}

/** Answers undefined when the server runs, and its last words when it ended. */
async function tryStart(
  cluster: Cluster,
  tools: ClusterTools,
  settings: PostgresSettings
): Promise<string | undefined> {
  const args = ['-D', cluster.data, '-p', String(await findFreePort()), ...flags(settings)];
  const { file, args: allArgs, options } = commandFor(tools.account, tools.binaries.postgres, args);
  const log = openSync(cluster.log, 'w', 0o600);
  // In a process group of its own: Ctrl-C in the terminal must reach the application first, which then stops the server.
  const server = spawn(file, allArgs, { ...options, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  server.unref();
  let ended = false;
  server.once('error', () => (ended = true));
  server.once('exit', () => (ended = true));
  while (!ended) {
    if (findPostmaster(cluster)?.pid === server.pid) {
      return undefined;
    }
    await sleep(20);
  }
  return lastWords(readFileSync(cluster.log, 'utf8')) ?? file;
}

function flags(settings: PostgresSettings): string[] {
  // No Unix socket: its path would often be longer than the 107 bytes that systems allow.
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The fatal message of a server's log with its hint, or its last line. */
export function lastWords(log: string): string | undefined {
  const lines = log.trim().split('\n');
  const fatal = lines.filter((line) => /(FATAL|WARNING|HINT|PANIC):|LOG: {2}could not bind/.test(line));
  return (fatal.length > 0 ? fatal.join('\n') : lines.at(-1)) || undefined;
}
