import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { type Artifact, isStale, rebuild, whileUnstamped } from './artifact';
import { fingerprint } from './fingerprint';

let folder: string;
let built: number;
let artifact: Artifact;

const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'veille-artifact-'));
  mkdirSync(path.join(folder, 'src'));
  write('src/a.ts', 'a');
  built = 0;
  artifact = {
    label: 'something',
    stamp: path.join(folder, 'dist', '.sources'),
    fingerprint: () => fingerprint(folder, ['src', 'absent']),
    build: async () => void built++,
  };
});

afterEach(() => rmSync(folder, { recursive: true }));

it('is stale until it is built, and again when a source changes', async () => {
  expect(isStale(artifact)).toBe(true);
  await rebuild(artifact);
  expect(built).toBe(1);
  expect(isStale(artifact)).toBe(false);
  write('src/a.ts', 'b');
  expect(isStale(artifact)).toBe(true);
});

it('does not mind dates, which a fresh clone sets at will, nor tests and dependencies', async () => {
  await rebuild(artifact);
  utimesSync(path.join(folder, 'src/a.ts'), new Date(), new Date(0));
  write('src/a.test.ts', 'test');
  mkdirSync(path.join(folder, 'src/node_modules'));
  write('src/node_modules/b.js', 'b');
  expect(isStale(artifact)).toBe(false);
});

it('takes a folder called coverage for sources, as a page about coverage has them', async () => {
  await rebuild(artifact);
  mkdirSync(path.join(folder, 'src/coverage'));
  write('src/coverage/page.ts', 'a');
  expect(isStale(artifact)).toBe(true);
});

it('notices a renamed source', async () => {
  await rebuild(artifact);
  rmSync(path.join(folder, 'src/a.ts'));
  write('src/b.ts', 'a');
  expect(isStale(artifact)).toBe(true);
});

it('is stale after a build that failed or was interrupted', async () => {
  await rebuild(artifact);
  await expect(rebuild({ ...artifact, build: () => Promise.reject(new Error('no')) })).rejects.toThrow('no');
  expect(isStale(artifact)).toBe(true);
});

it('has no stamp while something else writes into it', async () => {
  await rebuild(artifact);
  await whileUnstamped(artifact, async () => expect(existsSync(artifact.stamp)).toBe(false));
  expect(isStale(artifact)).toBe(false);
});
