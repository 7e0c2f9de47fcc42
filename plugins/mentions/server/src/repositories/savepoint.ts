import type { Core } from '@strapi/strapi';

const NAME = 'mentions';

/**
 * Runs `work` so that its failure does not break the transaction around it: what it wrote is undone, then `onError`
 * runs in the same transaction. Postgres refuses every statement after a failed one unless it goes back to a savepoint.
 */
export async function withSavepoint(
  strapi: Core.Strapi,
  work: () => Promise<void>,
  onError: (error: unknown) => Promise<void>
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(`savepoint ${NAME}`);
    try {
      await work();
    } catch (error) {
      await trx.raw(`rollback to savepoint ${NAME}`);
      await onError(error);
    }
    await trx.raw(`release savepoint ${NAME}`);
  });
}
