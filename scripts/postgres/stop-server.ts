import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive } from '../processes/liveness';
import { errorCode } from '../reporting/error-details';
import type { Postmaster } from './postmaster';

/** Asks the server to stop, and insists when it takes too long; returns once it is gone. */
export async function stopServer({ pid }: Postmaster): Promise<void> {
  // Postgres: SIGINT ends sessions and stops in good order; SIGQUIT stops at once, the next start then recovers.
  for (const { signal, patience } of [
    { signal: 'SIGINT', patience: 20_000 },
    { signal: 'SIGQUIT', patience: 5000 },
  ] as const) {
    send(pid, signal);
    if (await isGoneWithin(pid, patience)) {
      return;
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') {
      throw error;
    }
  }
}

async function isGoneWithin(pid: number, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      return false;
    }
    await sleep(20);
  }
  return true;
}
