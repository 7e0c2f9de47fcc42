import type { Core } from '@strapi/strapi';

import type { DocumentKey } from './kept-texts';

const FAILURE = 'plugin::mentions.run-failure';

/** Notes a document that a run could not tag. */
export async function noteFailure(strapi: Core.Strapi, runId: number, document: DocumentKey): Promise<void> {
  await strapi.db.query(FAILURE).create({ data: { runId, ...document } });
}

/** One page of the documents that a run could not tag, in the order in which they failed. */
export async function listFailures(
  strapi: Core.Strapi,
  runId: number,
  page: { readonly limit: number; readonly offset: number }
): Promise<{ results: DocumentKey[]; total: number }> {
  const where = { runId };
  const results: DocumentKey[] = await strapi.db
    .query(FAILURE)
    .findMany({ where, select: ['contentType', 'targetId'], orderBy: { id: 'asc' }, ...page });
  return { results, total: await strapi.db.query(FAILURE).count({ where }) };
}
