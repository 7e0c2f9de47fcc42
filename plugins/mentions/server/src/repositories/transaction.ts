import type { Core } from '@strapi/strapi';

/** Runs `work` in Strapi’s current transaction, or in a new one where there is none. */
export async function inTransaction<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  return await strapi.db.transaction(work);
}
