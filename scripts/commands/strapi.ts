import { buildStaleServer } from '../artifacts';
import { prepareEnvironment } from '../env/prepare';
import { ensureSecrets } from '../env/secrets';
import { openDatabase } from '../postgres/database';
import { showNode } from '../processes/run-node';
import { keepStandardOutputForData } from '../reporting/steps';

/** `npm run strapi -- …`: Strapi's own commands on the right database, such as `admin:reset-user-password`. */
export async function run(args: string[]): Promise<number> {
  keepStandardOutputForData();
  prepareEnvironment('production');
  ensureSecrets();
  await buildStaleServer();
  const database = await openDatabase();
  try {
    return await showNode('@strapi/strapi/bin/strapi.js', args, { env: { DATABASE_URL: database.url } });
  } finally {
    await database.release();
  }
}
