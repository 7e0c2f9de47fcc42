import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { say } from '../messages';
import { errorCode } from '../reporting/error-details';
import { ExpectedFailure } from '../reporting/expected-failure';
import { type PostgresAccount, chooseAccount, commandFor } from './account';
import { type PostgresBinaries, findBinaries } from './binaries';

/** The files of one embedded server. */
export type Cluster = { folder: string; data: string; log: string; password: string; startLock: string };

/** The programs and the account that an embedded server runs with. */
export type ClusterTools = { binaries: PostgresBinaries; account: PostgresAccount };

/** The only role of an embedded server. */
export const roleName = 'veille';

/** The paths of the embedded server kept in a folder; nothing is created. */
export function clusterIn(folder: string): Cluster {
  return {
    folder,
    data: path.join(folder, 'data'),
    log: path.join(folder, 'postgres.log'),
    password: path.join(folder, 'password'),
    startLock: `${folder}.lock`,
  };
}

/** Makes the folder ready to start a server from: creates its database files the first time. */
export function prepareCluster(cluster: Cluster): ClusterTools {
  const binaries = findBinaries();
  mkdirSync(cluster.folder, { recursive: true, mode: 0o755 });
  const account = chooseAccount(binaries.postgres, cluster.folder, cluster.data);
  if (!existsSync(cluster.data)) {
    initialise(cluster, { binaries, account });
  }
  return { binaries, account };
}

/** The password made when the server was set up. */
export function readPassword(cluster: Cluster): string {
  try {
    return readFileSync(cluster.password, 'utf8').trim();
  } catch (error) {
    if (errorCode(error) === 'EACCES') {
      throw new ExpectedFailure(say.postgresBelongsToOther(cluster.folder));
    }
    throw error;
  }
}

/** The files are made under another name and renamed at the end: an interrupted set-up leaves no half database. */
function initialise(cluster: Cluster, { binaries, account }: ClusterTools): void {
  const draft = path.join(cluster.folder, 'data.incomplete');
  rmSync(draft, { recursive: true, force: true });
  rmSync(cluster.password, { force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(cluster.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (account.owner) {
    for (const owned of [draft, cluster.password]) {
      chownSync(owned, account.owner.uid, account.owner.gid);
    }
  }
  const { file, args, options } = commandFor(account, binaries.initdb, initFlags(draft, cluster.password));
  const { status, stderr, error } = spawnSync(file, args, { ...options, encoding: 'utf8' });
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new ExpectedFailure(say.postgresSetUpFailed(error?.message ?? stderr.trim()));
  }
  renameSync(draft, cluster.data);
}

function initFlags(data: string, password: string): string[] {
  return [
    `--pgdata=${data}`,
    `--username=${roleName}`,
    `--pwfile=${password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Sorting and case by ICU's root collation, which serves French and English; nothing depends on the system's locales.
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=und',
  ];
}
