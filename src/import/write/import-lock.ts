import type { Core } from '@strapi/strapi';

import { isRow, rowsOf } from './rows';

/** "veille" in hexadecimal: the key under which imports of one database exclude each other. */
const LOCK_KEY = 0x7665_696c;

/**
 * Does something that only one process may do at a time on this database. The lock ends with the process, however that
 * ends.
 *
 * @returns what `work` gives, or `undefined` when another import holds the lock
 */
export async function withImportLock<Value>(
  strapi: Core.Strapi,
  work: () => Promise<Value>
): Promise<Value | undefined> {
  const holder = await strapi.db.connection.transaction();
  try {
    const answer: unknown = await holder.raw('select pg_try_advisory_xact_lock(?) as locked', [LOCK_KEY]);
    return isLocked(answer) ? await work() : undefined;
  } finally {
    await holder.rollback();
  }
}

function isLocked(answer: unknown): boolean {
  return isRow(answer) && rowsOf(answer['rows'])[0]?.['locked'] === true;
}
