import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import supertest from 'supertest';

import { appFolder } from '../../scripts/paths';
import { findFreePort } from '../../scripts/server/port';
import type { Client, Veille } from './start-veille';

/** Another process of the application on the same database. */
export type SecondInstance = { url: string; request: Client; stop(): Promise<void> };

/** Starts another instance on the database of a newsroom under test, as behind a load balancer. */
export async function startSecondInstance(veille: Veille): Promise<SecondInstance> {
  const port = await findFreePort();
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: veille.databaseUrl, PORT: String(port), VEILLE_CONTENT: 'none' };
  const child = fork(path.join(appFolder, 'scripts', 'veille.mjs'), ['serve'], { cwd: appFolder, env, stdio: 'pipe' });
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The second instance ended with code ${code}:\n${output}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  return { url, request: supertest.agent(url), stop: () => stop(child) };
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.send('stop');
  });
}
