import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';

/** How Strapi reaches its database, for the few things that need a connection of their own (LISTEN, job workers). */
export function connectionConfig(strapi: Core.Strapi): ClientConfig {
  const { connection } = strapi.db.config.connection;
  if (typeof connection !== 'object')
    throw new Error('mentions needs the database connection as an object of settings.');
  const { connectionString, host, port, database, user, password, ssl } = connection as ClientConfig;
  if (connectionString) return { connectionString, ssl: ssl || undefined };
  return { host, port, database, user, password, ssl: ssl || undefined };
}
