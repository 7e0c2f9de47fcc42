import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { speaksFrench } from './language.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const lockFile = join(root, '.tmp', 'installing');

/** Runs `npm ci` when the dependencies are absent or older than the lock file. Speaks on standard error only. */
export async function installMissing() {
  if (isInstalled()) {
    return;
  }
  await takeTurn();
  try {
    if (!isInstalled()) {
      install();
    }
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** Holds which lock file node_modules was installed from: a checkout may touch the file without changing it. */
const stamp = join(root, 'node_modules', '.veille-installed');

function isInstalled() {
  // npm writes this copy of the lock file last, so an interrupted installation has none.
  const installed = modifiedAt(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) {
    return false;
  }
  return readStamp() === lockFileHash() || installed >= modifiedAt(join(root, 'package-lock.json'));
}

function readStamp() {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : undefined;
}

function lockFileHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs;
}

function install() {
  const startedAt = Date.now();
  console.error(speaksFrench() ? 'Installation des dépendances (npm ci)…' : 'Installing the dependencies (npm ci)…');
  // Commands whose standard output is data must stay readable by the next program: npm speaks on standard error.
  // Production installs are not an option: the plugins are built from source.
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(
      speaksFrench()
        ? `npm ci a échoué${error ? ` (${error.message})` : ''} : vérifiez la connexion à registry.npmjs.org, puis relancez la commande.`
        : `npm ci failed${error ? ` (${error.message})` : ''}: check the connection to registry.npmjs.org, then run the command again.`
    );
    rmSync(lockFile, { force: true });
    process.exit(1);
  }
  writeFileSync(stamp, lockFileHash());
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.error(speaksFrench() ? `Dépendances installées en ${seconds} s` : `Dependencies installed in ${seconds} s`);
}

/** Two commands started at once must not both run `npm ci`, which begins by deleting node_modules. */
async function takeTurn() {
  mkdirSync(dirname(lockFile), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw error;
      }
    }
    if (!isRunning(readHolder())) {
      rmSync(lockFile, { force: true });
    } else {
      await sleep(500);
    }
  }
}

function readHolder() {
  try {
    return Number(readFileSync(lockFile, 'utf8'));
  } catch {
    return Number.NaN;
  }
}

function isRunning(pid) {
  try {
    // Pid 0 would name our own process group.
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
