import type { Core } from '@strapi/strapi';

import { say } from '../messages';
import { type DatabaseHandle, connectToDatabase } from '../postgres/database';
import { line, step } from '../reporting/steps';
import { fillNewsroom } from './content';
import { closeStrapi, loadStrapi } from './load-strapi';

// A shutdown that hangs must not keep a dead application's port.
const shutdownPatience = 15_000;

/**
 * The application process: loads Strapi, fills an empty newsroom and serves until the supervisor says "stop" or is gone.
 * It holds the database itself, so that an embedded server outlives a supervisor that was killed, until we have closed.
 */
export async function serve(): Promise<never> {
  const database = await connectToDatabase();
  const loaded: Core.Strapi[] = [];
  const stop = once(() => shutDown(loaded, database));
  process.on('message', (message) => message === 'stop' && stop());
  process.on('disconnect', stop);
  process.on('SIGTERM', stop);
  // Ctrl-C reaches the whole process group; the supervisor answers it, and tells us.
  process.on('SIGINT', () => {});

  const startedAt = performance.now();
  const prepare = async (strapi: Core.Strapi) => {
    line(say.strapiLoaded((performance.now() - startedAt) / 1000));
    await fillNewsroom(strapi);
  };
  const strapi = await loadStrapi({ databaseUrl: database.url, serveAdminPanel: true, prepare });
  loaded.push(strapi);
  await step(say.listening, () => strapi.listen());
  announce(strapi);
  return new Promise(() => {});
}

async function shutDown(loaded: Core.Strapi[], database: DatabaseHandle): Promise<void> {
  setTimeout(() => process.exit(1), shutdownPatience).unref();
  for (const strapi of loaded) {
    await closeStrapi(strapi).catch((error) => console.error(error));
  }
  await database.release().catch(() => {});
  process.exit(0);
}

function announce(strapi: Core.Strapi): void {
  const base = strapi.config.get<string>('server.absoluteUrl');
  const admin = strapi.config.get<string>('admin.absoluteUrl');
  line(say.addresses({ admin, rest: `${base}${strapi.config.get('api.rest.prefix')}`, graphql: `${base}/graphql` }));
  process.send?.({ ready: base });
}

function once(task: () => Promise<void>): () => void {
  let isDone = false;
  return () => {
    if (!isDone) {
      isDone = true;
      void task();
    }
  };
}
