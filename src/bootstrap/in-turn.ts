import type { Core } from '@strapi/strapi';

// Any number will do, as long as nobody else locks it in the application's database.
const lockKey = 1_447_382_894;

/**
 * Runs a task in one transaction while no other instance on the same database runs one: each asks "is it there
 * already?" before it writes, and two that ask at once would both write.
 */
export async function inTurn(strapi: Core.Strapi, task: () => Promise<void>): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(?)', [lockKey]);
    await task();
  });
}
