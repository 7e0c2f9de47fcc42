import type { Core } from '@strapi/strapi';

import { KEPT_COLUMNS, REPLACE_KEPT } from './kept-texts';
import { MENTION_COLUMNS, type TextVersion } from './mentions';
import { prepared } from './raw';
import type { Version } from './stored-text';

/**
 * Makes the mentions and words of one version of a text those of the other: what publishing and discarding a draft do
 * to the text. Mentions that are the same, as their digests tell, stay as they are. An empty digest is that of nothing.
 */
export async function copyVersion(
  strapi: Core.Strapi,
  { contentType, targetId, targetLocale }: Omit<TextVersion, 'version'>,
  from: Version,
  to: Version
): Promise<void> {
  await prepared(
    strapi,
    `with key as (
       select ?::text as content_type, ?::text as target_id, ?::text as target_locale, ?::text as origin, ?::text as copy
     ), different as (
       select key.* from key
       left join mention_texts as origin on ${ofVersion('origin', 'origin')}
       left join mention_texts as copy on ${ofVersion('copy', 'copy')}
       where origin.mentions_digest is distinct from copy.mentions_digest or origin.mentions_digest = ''
     ), gone as (
       delete from mentions as mention using different as key where ${ofVersion('mention', 'copy')}
     ), copied as (
       insert into mentions (${MENTION_COLUMNS})
       select ${MENTION_COLUMNS.split(',')
         .map((column) => (column.trim() === 'version' ? 'key.copy' : `mention.${column.trim()}`))
         .join(', ')}
       from mentions as mention join different as key on ${ofVersion('mention', 'origin')} order by mention.id
     )
     insert into mention_texts as stored (${KEPT_COLUMNS})
     select kept.content_type, kept.target_id, kept.target_locale, key.copy, digest, mentions_digest, words
     from mention_texts as kept join key on ${ofVersion('kept', 'origin')} ${REPLACE_KEPT}`,
    [contentType, targetId, targetLocale, from, to]
  );
}

/** True for a row of the text in the version that the key’s column names. */
function ofVersion(row: string, column: 'origin' | 'copy'): string {
  return `${row}.target_id = key.target_id and ${row}.content_type = key.content_type
    and ${row}.target_locale = key.target_locale and ${row}.version = key.${column}`;
}
