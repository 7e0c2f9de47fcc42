import { createHash } from 'node:crypto';

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
  return run(strapi, statement, bindings, {});
}

/**
 * Runs a statement that is part of every save: each connection has Postgres read and plan it once, and planning takes
 * as long as the work. Statements must be few and fixed, for connections remember them.
 */
export async function prepared<Row = Record<string, never>>(
  strapi: Core.Strapi,
  statement: string,
  bindings: readonly Binding[]
): Promise<Row[]> {
  return run(strapi, statement, bindings, { name: nameOf(statement) });
}

async function run<Row>(
  strapi: Core.Strapi,
  statement: string,
  bindings: readonly Binding[],
  options: { readonly name?: string }
): Promise<Row[]> {
  const send = async (connection: Pick<Core.Strapi['db']['connection'], 'raw'>): Promise<Row[]> => {
    const { rows }: { rows: Row[] } = await connection.raw(statement, [...bindings]).options(options);
    return rows;
  };
  if (!strapi.db.inTransaction()) return send(strapi.db.connection);
  return strapi.db.transaction(({ trx }) => send(trx));
}

const names = new Map<string, string>();

function nameOf(statement: string): string {
  const known = names.get(statement);
  if (known !== undefined) return known;
  const name = `mentions ${createHash('sha1').update(statement).digest('base64')}`;
  names.set(statement, name);
  return name;
}

/** The table of a content type. */
export function tableOf(strapi: Core.Strapi, uid: string): string {
  return strapi.db.metadata.get(uid).tableName;
}

/** A JSON value as raw statements give it: Strapi has the driver hand JSON over unread. */
export function fromJson(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
