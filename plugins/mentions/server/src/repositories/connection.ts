import type { Core } from '@strapi/strapi';
import type { ClientConfig } from 'pg';

/** How Strapi reaches its database, for the few things that need a connection of their own (LISTEN, job workers). */
export function connectionConfig(strapi: Core.Strapi): ClientConfig {
  const connection = strapi.config.get<ClientConfig>('database.connection.connection');
  const { connectionString, host, port, database, user, password, ssl } = connection;
  if (connectionString) return { connectionString, ssl: ssl || undefined };
  return { host, port, database, user, password, ssl: ssl || undefined };
}
