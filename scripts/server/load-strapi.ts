import { type Core, createStrapi } from '@strapi/strapi';

import { appFolder, distFolder } from '../paths';
import { withSetupLock } from './setup-lock';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * Loads the compiled application on a database, without listening. Instances that load at once take turns, because
 * Strapi brings the schema up to date without any lock.
 * @param prepare work on the loaded application that only one instance may do at a time
 */
export async function loadStrapi(databaseUrl: string, prepare: (strapi: Core.Strapi) => Promise<void> = async () => {}) {
  process.env.DATABASE_URL = databaseUrl;
  return withSetupLock(databaseUrl, async () => {
    const strapi = await withoutSignalHandlers(() => createStrapi({ appDir: appFolder, distDir: distFolder }));
    await strapi.load();
    await prepare(strapi);
    return strapi;
  });
}

/** Strapi ends the process on signals by itself; our commands also have a database to close. */
function withoutSignalHandlers<Result>(task: () => Result): Result {
  const before = signals.map((signal) => ({ signal, listeners: process.listeners(signal) }));
  const result = task();
  for (const { signal, listeners } of before) {
    for (const added of process.listeners(signal).filter((listener) => !listeners.includes(listener))) {
      process.removeListener(signal, added);
    }
  }
  return result;
}
