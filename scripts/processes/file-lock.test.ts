import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { isHeld, tryLock, withLock } from './file-lock';
import { birthMark, isAlive } from './liveness';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'veille-lock-'));
  file = path.join(folder, 'below', 'lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

it('is held by one, who may leave a note for others', () => {
  const lock = tryLock(file);
  if (!isHeld(lock)) {
    throw new Error('nobody else should hold it');
  }
  lock.note('http://127.0.0.1:1337');
  expect(tryLock(file)).toMatchObject({ pid: process.pid, note: 'http://127.0.0.1:1337' });
  lock.release();
  expect(existsSync(file)).toBe(false);
});

it.each([
  ['a process that is gone', { pid: 4_194_304, birth: '1', note: '' }],
  ['an earlier process under the same pid', { pid: process.pid, birth: 'long ago', note: '' }],
])('is taken over from %s', (_, holder) => {
  rmSync(folder, { recursive: true });
  const first = tryLock(file);
  writeFileSync(file, JSON.stringify(holder));
  expect(isHeld(first) && isHeld(tryLock(file))).toBe(true);
});

it('is taken over when its file is damaged', () => {
  tryLock(file);
  writeFileSync(file, '{');
  expect(isHeld(tryLock(file))).toBe(true);
});

it('lets tasks run one at a time, and leaves nothing behind', async () => {
  let running = 0;
  let most = 0;
  const task = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 20));
    running--;
  };
  await Promise.all([withLock(file, task), withLock(file, task), withLock(file, task)]);
  expect(most).toBe(1);
  expect(readdirSync(path.dirname(file))).toEqual([]);
});

it('knows the living from the dead', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(4_194_304)).toBe(false);
  expect(isAlive(0)).toBe(false);
  expect(isAlive(Number.NaN)).toBe(false);
  expect(birthMark(process.pid)).not.toBe('');
});
