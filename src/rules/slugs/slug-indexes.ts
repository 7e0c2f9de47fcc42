import type { Core, Schema } from '@strapi/strapi';

import type { RunSql } from '../../bootstrap/in-turn';
import { slugFieldOf } from './slug-field';

const suffix = '_slug_unique';

type SlugIndex = { name: string; table: string; where: string | undefined };

/** Whether a database constraint is one of ours. */
export function isSlugIndex(constraint: string): boolean {
  return constraint.endsWith(suffix);
}

/**
 * Makes the database refuse a slug that another entry has in the same locale, drafts and published entries each among
 * themselves: the last word when two saves ask at once whether it is free. Strapi leaves indexes alone that its
 * schemas do not know.
 */
export async function createSlugIndexes(strapi: Core.Strapi, runSql: RunSql): Promise<void> {
  for (const contentType of Object.values(strapi.contentTypes)) {
    if (!contentType.uid.startsWith('api::') || !slugFieldOf(contentType)) continue;
    for (const index of indexesOf(contentType, strapi.db.metadata.get(contentType.uid).tableName))
      await createIndex(strapi, runSql, index);
  }
}

function indexesOf({ options }: Schema.ContentType, table: string): SlugIndex[] {
  if (!options?.draftAndPublish) return [{ name: `${table}${suffix}`, table, where: undefined }];
  return [
    { name: `${table}_draft${suffix}`, table, where: 'published_at IS NULL' },
    { name: `${table}_live${suffix}`, table, where: 'published_at IS NOT NULL' },
  ];
}

async function createIndex(strapi: Core.Strapi, runSql: RunSql, { name, table, where }: SlugIndex): Promise<void> {
  const condition = where ? `WHERE ${where}` : '';
  const { rows } = await runSql(
    `SELECT slug, locale FROM ?? ${condition} GROUP BY slug, locale HAVING count(slug) > 1`,
    [table]
  );
  if (rows.length > 0) {
    strapi.log.warn(
      `${table}: several entries have the same slug, so the index ${name} waits: ${JSON.stringify(rows)}`
    );
    return;
  }
  await runSql(`CREATE UNIQUE INDEX IF NOT EXISTS ?? ON ?? (slug, locale) ${condition}`, [name, table]);
}
