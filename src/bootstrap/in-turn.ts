import type { Core } from '@strapi/strapi';

/** Runs a statement in the transaction; `?` stands for a value, `??` for a name. */
export type RunSql = (statement: string, bindings: readonly string[]) => Promise<{ rows: unknown[] }>;

// Any number will do, as long as nobody else locks it in the application's database.
const lockKey = 1_447_382_894;

/**
 * Runs a task in one transaction while no other instance on the same database runs one: each asks "is it there
 * already?" before it writes, and two that ask at once would both write.
 */
export async function inTurn(strapi: Core.Strapi, task: (runSql: RunSql) => Promise<void>): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(?)', [lockKey]);
    await task(async (statement, bindings) => trx.raw(statement, [...bindings]));
  });
}
