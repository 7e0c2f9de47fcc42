import { setTimeout as sleep } from 'node:timers/promises';

import type { DatabaseTarget } from '../env/database-target';
import { say } from '../messages';
import { errorCode, errorMessage } from '../reporting/error-details';
import { ExpectedFailure } from '../reporting/expected-failure';
import { withClient } from './client';

// What a server answers that waiting does not change: wrong password, no access, no such database, not an address.
const lasting = new Set(['28P01', '28000', '3D000', '42501', 'ERR_INVALID_URL']);

/** Waits until the database answers; fails, naming the host and what to do, when it does not in time. */
export async function waitForServer(
  target: DatabaseTarget,
  report: (state: string) => void,
  patience = 30_000
): Promise<void> {
  const startedAt = Date.now();
  for (;;) {
    const failure = await tryConnection(target.url);
    if (failure === undefined) {
      return;
    }
    const waited = Date.now() - startedAt;
    const isLasting = lasting.has(errorCode(failure) ?? '');
    if (isLasting || waited >= patience) {
      const reason = withoutCredentials(errorMessage(failure), target.url);
      throw new ExpectedFailure(say.databaseUnreachable(target.host, reason, isLasting ? undefined : patience / 1000));
    }
    report(say.databaseWaiting(target.host, Math.round(waited / 1000), patience / 1000));
    await sleep(1000);
  }
}

async function tryConnection(url: string): Promise<unknown> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
    return undefined;
  } catch (error) {
    return error;
  }
}

function withoutCredentials(message: string, url: string): string {
  return message.replaceAll(url, 'DATABASE_URL');
}
