import type { Core } from '@strapi/strapi';

import { appFolder, distFolder } from '../paths';
import { withSetupLock } from './setup-lock';

const signals = ['SIGINT', 'SIGTERM'] as const;

/** What to load. */
export type LoadOptions = {
  databaseUrl: string;
  /** Whether the server would show the admin panel, which must then be built. */
  serveAdminPanel?: boolean;
  /** Work on the loaded application that only one instance may do at a time. */
  prepare?: (strapi: Core.Strapi) => Promise<void>;
};

/**
 * Loads the compiled application on a database, without listening. Instances that load at once take turns, because
 * Strapi brings the schema up to date without any lock.
 */
export async function loadStrapi({ databaseUrl, serveAdminPanel = false, prepare }: LoadOptions): Promise<Core.Strapi> {
  process.env.DATABASE_URL = databaseUrl;
  return withSetupLock(databaseUrl, async () => {
    // Required here and not above: it takes more than a second, and commands that may not need it import this module.
    const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi');
    const strapi = withoutSignalHandlers(() =>
      createStrapi({ appDir: appFolder, distDir: distFolder, serveAdminPanel })
    );
    try {
      await quietly(strapi, () => strapi.load());
      await prepare?.(strapi);
      return strapi;
    } catch (error) {
      // Half loaded, it holds connections that would keep the process from ending.
      await closeStrapi(strapi).catch(() => {});
      throw error;
    }
  });
}

/** Closes a loaded application; the process goes on as it was. */
export async function closeStrapi(strapi: Core.Strapi): Promise<void> {
  // Strapi removes every listener of the process here, those of others included.
  const { removeAllListeners } = process;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
}

/** Dozens of lines about migrations on an empty database tell a reader nothing; warnings and errors still show. */
async function quietly(strapi: Core.Strapi, task: () => Promise<unknown>): Promise<void> {
  const { level } = strapi.log;
  strapi.log.level = 'warn';
  await task();
  strapi.log.level = level;
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
