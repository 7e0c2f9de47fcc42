import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

import { say } from '../messages';
import { appFolder } from '../paths';
import type { DatabaseHandle } from '../postgres/database';
import { line } from '../reporting/steps';

// Somewhat longer than the application allows itself.
const stopPatience = 20_000;

/**
 * Runs the application in a process of its own and stays until it ends, so that whatever happens to it, the database
 * is stopped in good order.
 * @param onReady is told the address once the application listens
 * @returns the exit code
 */
export function supervise(
  database: DatabaseHandle,
  stopped: AbortSignal,
  onReady: (address: string) => void
): Promise<number> {
  const app = fork(path.join(appFolder, 'scripts', 'veille.mjs'), ['serve'], { cwd: appFolder });
  let reason: 'stopped' | 'database lost' | undefined;
  app.on('message', (message) => {
    if (typeof message === 'object' && 'ready' in message && typeof message.ready === 'string') {
      onReady(message.ready);
    }
  });
  const stopInGoodOrder = () => {
    reason ??= 'stopped';
    stop(app);
  };
  stopped.addEventListener('abort', stopInGoodOrder);
  if (stopped.aborted) {
    stopInGoodOrder();
  }
  database.onLost(() => {
    reason ??= 'database lost';
    line(say.databaseLost);
    stop(app);
  });
  return new Promise((resolve) => {
    app.once('exit', (code, signal) => {
      if (reason === undefined) {
        line(say.applicationDied(signal ?? String(code)));
      }
      resolve(reason === 'stopped' ? 0 : 1);
    });
  });
}

function stop(app: ChildProcess): void {
  if (app.connected) {
    app.send('stop', () => {});
  }
  setTimeout(() => app.kill('SIGKILL'), stopPatience).unref();
}
