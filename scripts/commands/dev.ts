import { rmSync } from 'node:fs';
import path from 'node:path';

import { buildStalePlugins } from '../artifacts';
import { pluginBuild, pluginNames } from '../artifacts/plugins';
import { prepareEnvironment } from '../env/prepare';
import { ensureSecrets } from '../env/secrets';
import { appFolder } from '../paths';
import { openDatabase } from '../postgres/database';
import { showNode } from '../processes/run-node';
import { stopRequest } from '../server/stop-request';

/** `npm run dev`: the application in development mode; plugins, server and admin panel are rebuilt as they change. */
export async function run(args: string[]): Promise<number> {
  prepareEnvironment('development');
  ensureSecrets();
  await buildStalePlugins();
  const signal = stopRequest();
  const database = await openDatabase();
  const env = { DATABASE_URL: database.url };
  try {
    for (const name of pluginNames()) {
      // From here on the watcher writes into the build, and may be stopped at any moment.
      rmSync(pluginBuild(name).stamp, { force: true });
      const cwd = path.join(appFolder, 'plugins', name);
      void showNode('@strapi/sdk-plugin/bin/strapi-plugin.js', ['watch'], { cwd, signal });
    }
    return await showNode('@strapi/strapi/bin/strapi.js', ['develop', ...args], { env, signal });
  } finally {
    await database.release();
  }
}
