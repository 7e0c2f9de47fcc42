import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { errorCode } from '../reporting/error-details';
import { birthMark, isAlive } from './liveness';

/** Who holds a lock, and what they want others to know. */
export type LockHolder = { pid: number; birth: string; note: string };

/** A lock that is held; `note` replaces what others read in it. */
export type FileLock = { note(text: string): void; release(): void };

/** Takes the lock, or answers who holds it. A holder that died without releasing it holds nothing. */
export function tryLock(file: string): FileLock | LockHolder {
  mkdirSync(path.dirname(file), { recursive: true });
  const holder: LockHolder = { pid: process.pid, birth: birthMark(process.pid), note: '' };
  // Linking a complete file makes sure that nobody ever reads half a lock.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    for (;;) {
      if (linkIfAbsent(draft, file)) {
        return held(file, holder);
      }
      const other = readHolder(file);
      if (other && isHolding(other)) {
        return other;
      }
      discard(file, other);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Whether `tryLock` gave the lock rather than the name of who holds it. */
export function isHeld(result: FileLock | LockHolder): result is FileLock {
  return 'release' in result;
}

/** Runs a task while holding the lock, after waiting for it as long as it takes. */
export async function withLock<Result>(file: string, task: () => Promise<Result>): Promise<Result> {
  let lock = tryLock(file);
  while (!isHeld(lock)) {
    await sleep(100);
    lock = tryLock(file);
  }
  try {
    return await task();
  } finally {
    lock.release();
  }
}

function held(file: string, holder: LockHolder): FileLock {
  return {
    note(text) {
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, JSON.stringify({ ...holder, note: text }));
      renameSync(draft, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

function linkIfAbsent(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

function readHolder(file: string): LockHolder | undefined {
  try {
    const { pid, birth, note } = JSON.parse(readFileSync(file, 'utf8'));
    return { pid: Number(pid), birth: String(birth), note: String(note) };
  } catch {
    return undefined;
  }
}

function isHolding(holder: LockHolder): boolean {
  return isAlive(holder.pid) && birthMark(holder.pid) === holder.birth;
}

/** Moves a dead lock away; if another process has just put a living one in its place, puts that one back. */
function discard(file: string, dead: LockHolder | undefined): void {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      return;
    }
    throw error;
  }
  const moved = readHolder(aside);
  if (moved && (moved.pid !== dead?.pid || moved.birth !== dead.birth)) {
    linkIfAbsent(aside, file);
  }
  rmSync(aside, { force: true });
}
