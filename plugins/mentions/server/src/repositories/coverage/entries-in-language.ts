import type { Core } from '@strapi/strapi';

import type { CoverageEntity, CoverageEntry } from '../../../../shared/coverage';
import { getSettings } from '../../config/settings';
import { joinTableOf } from '../join-table';
import { raw, tableOf } from '../raw';

/** Entries by their document ids, in a language as far as they have a row in it; those that are gone are left out. */
export async function findEntriesInLanguage(
  strapi: Core.Strapi,
  entity: CoverageEntity,
  ids: readonly string[],
  language: string
): Promise<ReadonlyMap<string, CoverageEntry>> {
  if (ids.length === 0) return new Map();
  const { platform, feature } = getSettings(strapi).catalogue;
  const uid = getSettings(strapi).catalogue[entity].contentType;
  const slug = 'slug' in strapi.contentType(uid).attributes ? 'entry.slug' : 'null';
  const rows = await raw<CoverageEntry>(
    strapi,
    `select distinct on (entry.document_id) entry.document_id as "documentId", entry.name, ${slug} as slug,
       ${entity === 'feature' ? ownerOf(strapi, platform.contentType, feature) : 'null'} as owner
     from "${tableOf(strapi, uid)}" as entry where entry.document_id = any(?)
     order by entry.document_id, (entry.locale = ?) desc nulls last, entry.id`,
    [ids, language]
  );
  return new Map(rows.map((row) => [row.documentId, row]));
}

function ownerOf(
  strapi: Core.Strapi,
  platform: string,
  { contentType, owner }: { readonly contentType: Parameters<typeof joinTableOf>[1]; readonly owner: string }
): string {
  const { name, joinColumn, inverseJoinColumn } = joinTableOf(strapi, contentType, owner);
  return `(select platform.name from "${name}" as link
    join "${tableOf(strapi, platform)}" as platform on platform.id = link."${inverseJoinColumn.name}"
    where link."${joinColumn.name}" = entry.id limit 1)`;
}
