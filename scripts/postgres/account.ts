import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

import { say } from '../messages';
import { ExpectedFailure } from '../reporting/expected-failure';
import { postgresEnvironment } from './environment';

type Ids = { uid: number; gid: number };

/**
 * The account Postgres runs under. `owner` is absent when that is our own; `launcher` is put before a program when the
 * account needs help to reach its files.
 */
export type PostgresAccount = { owner?: Ids; launcher: string[] };

/** A command ready for `spawn`. */
export type Command = {
  file: string;
  args: string[];
  options: { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number };
};

/**
 * Chooses the account. Postgres refuses to run as root, so that root hands it to the system's `postgres` user, made
 * here when there is none.
 * @param program a Postgres program, which the account must be able to run
 * @param folder the folder of the server, which the account must be able to enter
 * @param data the folder of the database, whose owner is kept when it exists
 */
export function chooseAccount(program: string, folder: string, data: string): PostgresAccount {
  if (process.getuid?.() !== 0) {
    return { launcher: [] };
  }
  const owner = ownerOf(data) ?? findPostgresUser() ?? createPostgresUser();
  // A clone in /root or in a private folder: the account may not pass through the folders above. A capability to
  // search folders, and nothing else, lets it pass without opening them to everybody; containers may lack the first.
  const launchers = [[], launcherWith(owner, 'dac_read_search'), launcherWith(owner, 'dac_override')];
  for (const launcher of launchers) {
    if (canReach({ owner, launcher }, program, folder)) {
      return { owner, launcher };
    }
  }
  throw new ExpectedFailure(say.postgresCannotEnter(folder));
}

/** How to run a program under the account. */
export function commandFor({ owner, launcher }: PostgresAccount, program: string, args: string[]): Command {
  // The working folder is one that every account may enter.
  const options = { cwd: '/', env: postgresEnvironment(process.env) };
  const [file, ...rest] = [...launcher, program, ...args];
  return { file: file ?? program, args: rest, options: launcher.length > 0 ? options : { ...options, ...owner } };
}

function ownerOf(folder: string): Ids | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats && stats.uid !== 0 ? { uid: stats.uid, gid: stats.gid } : undefined;
}

function findPostgresUser(): Ids | undefined {
  const [uid, gid] = ['-u', '-g'].map((option) => {
    const { status, stdout } = spawnSync('id', [option, 'postgres'], { encoding: 'utf8' });
    return status === 0 ? Number(stdout.trim()) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function createPostgresUser(): Ids {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const ids = findPostgresUser();
  if (!ids) {
    throw new ExpectedFailure(say.postgresUserMissing);
  }
  return ids;
}

function launcherWith({ uid, gid }: Ids, capability: string): string[] {
  // Without this bit, access(2), by which Postgres looks at its programs, takes no notice of capabilities.
  const raised = ['--securebits=+no_setuid_fixup', `--inh-caps=+${capability}`, `--ambient-caps=+${capability}`];
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', ...raised];
}

function canReach(account: PostgresAccount, program: string, folder: string): boolean {
  return canRun(commandFor(account, program, ['--version'])) && canRun(commandFor(account, 'ls', [folder]));
}

function canRun({ file, args, options }: Command): boolean {
  return spawnSync(file, args, { ...options, stdio: 'ignore' }).status === 0;
}
