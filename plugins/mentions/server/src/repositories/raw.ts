import type { Core } from '@strapi/strapi';

/** A value that Postgres takes as a parameter. */
export type Binding = string | number | boolean | null | Date | readonly (string | number | null)[];

/**
 * Runs one statement on Strapi’s connection: within a transaction it is part of it. For what Strapi’s query engine does
 * in many statements, or not at all.
 */
export async function raw<Row = Record<string, never>>(
  strapi: Core.Strapi,
  statement: string,
  bindings: readonly Binding[] = []
): Promise<Row[]> {
  const run = async (connection: Pick<Core.Strapi['db']['connection'], 'raw'>): Promise<Row[]> => {
    const { rows }: { rows: Row[] } = await connection.raw(statement, [...bindings]);
    return rows;
  };
  if (!strapi.db.inTransaction()) return run(strapi.db.connection);
  return strapi.db.transaction(({ trx }) => run(trx));
}

/** The table of a content type. */
export function tableOf(strapi: Core.Strapi, uid: string): string {
  return strapi.db.metadata.get(uid).tableName;
}

/** A JSON value as raw statements give it: Strapi has the driver hand JSON over unread. */
export function fromJson(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
