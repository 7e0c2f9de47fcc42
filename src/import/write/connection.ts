/** Node's and Postgres' codes for a server that is gone or going. */
const LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08006', '08003']);

/** Whether an error means that the database is gone, so that no further text can be written. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return LOST.has(code) || /Connection terminated|Knex: Timeout acquiring/i.test(error.message);
}
