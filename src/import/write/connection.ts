import { messageOf } from '../problem';
import { isRow, stringOf } from './rows';

/** Node's and Postgres' codes for a server that is gone or going. */
const LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08003',
]);

/** Whether an error means that the database is gone, so that no further text can be written. */
export function isConnectionLost(error: unknown): boolean {
  const code = isRow(error) ? stringOf(error, 'code') : '';
  return LOST.has(code) || /Connection terminated|Knex: Timeout acquiring/i.test(messageOf(error));
}
