import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

import { appFolder } from '../../scripts/paths';
import { findFreePort } from '../../scripts/server/port';

/** An application in a process of its own. */
export type Application = { url: string; stop(): Promise<void>; kill(): Promise<void> };

/** Starts the real application process on a free port, on the database that the environment names. */
export async function startApplication(settings: NodeJS.ProcessEnv): Promise<Application> {
  const port = String(await findFreePort());
  const env = { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: port, ...settings };
  const child = fork(path.join(appFolder, 'scripts', 'veille.mjs'), ['serve'], { cwd: appFolder, env, stdio: 'pipe' });
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The application ended with code ${code}:\n${output}`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => stop(child), kill: () => kill(child) };
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.send('stop');
  });
}

/** Ends it on the spot, as the kernel does when memory runs out. */
function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
