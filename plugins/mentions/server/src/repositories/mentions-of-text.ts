import type { Core } from '@strapi/strapi';

import type { StoredMention, TextVersion } from './mentions';

/** The mentions of one version of a text, in the order in which they were found. */
export async function findMentionsOf(strapi: Core.Strapi, key: TextVersion): Promise<StoredMention[]> {
  return strapi.db.query('plugin::mentions.mention').findMany({ where: { ...key }, orderBy: { id: 'asc' } });
}
