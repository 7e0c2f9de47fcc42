import path from 'node:path';

import { isEmail, isStrongPassword } from '../../src/setup/first-administrator';
import { buildStale } from '../artifacts';
import { prepareEnvironment } from '../env/prepare';
import { ensureSecrets } from '../env/secrets';
import { say } from '../messages';
import { dataFolder } from '../paths';
import { openDatabase } from '../postgres/database';
import { isHeld, tryLock } from '../processes/file-lock';
import { ExpectedFailure } from '../reporting/expected-failure';
import { line } from '../reporting/steps';
import { whyUnavailable } from '../server/port';
import { stopRequest } from '../server/stop-request';
import { supervise } from '../server/supervisor';

/** `npm start`: everything a fresh clone needs to become a running newsroom, and only what is missing of it. */
export async function run(): Promise<number> {
  prepareEnvironment('production');
  const lock = tryLock(path.join(dataFolder, 'application.lock'));
  if (!isHeld(lock)) {
    throw new ExpectedFailure(say.alreadyRunning(lock.note, lock.pid));
  }
  try {
    await checkSettings();
    const written = ensureSecrets();
    if (written) {
      line(say.secretsWritten(written));
    }
    await buildStale();
    const stopped = stopRequest();
    const database = await openDatabase();
    try {
      return await supervise(database, stopped, (address) => lock.note(address));
    } finally {
      await database.release();
    }
  } finally {
    lock.release();
  }
}

/** What would fail only after minutes of building is better said at once. */
async function checkSettings(): Promise<void> {
  const { HOST: host = '127.0.0.1', PORT: port = '1337' } = process.env;
  const { VEILLE_ADMIN_EMAIL, VEILLE_ADMIN_PASSWORD, VEILLE_CONTENT = '' } = process.env;
  const reason = await whyUnavailable(host, Number(port));
  if (reason) {
    throw new ExpectedFailure(say.portUnavailable(host, port, reason));
  }
  if (!['', 'demo', 'catalogue', 'none'].includes(VEILLE_CONTENT)) {
    throw new ExpectedFailure(say.unknownContent(VEILLE_CONTENT));
  }
  if (VEILLE_ADMIN_EMAIL && !isEmail(VEILLE_ADMIN_EMAIL)) {
    throw new ExpectedFailure(say.invalidAdminEmail(VEILLE_ADMIN_EMAIL));
  }
  if (VEILLE_ADMIN_PASSWORD && !isStrongPassword(VEILLE_ADMIN_PASSWORD)) {
    throw new ExpectedFailure(say.weakAdminPassword);
  }
}
