import type { Core } from '@strapi/strapi';

import { KEPT_COLUMNS, REPLACE_KEPT, type KeptText } from './kept-texts';
import { bringInLine, mentionsAsJson, type StoredMention } from './mentions';
import { prepared } from './raw';

/** To be raised with any change of the function: an instance of the version before may still run. */
const FUNCTION = 'mentions_keep_reading_1';

/**
 * Makes the function by which a save writes what the tagger read: in one statement, and so that its failure does not
 * break the save. From outside, that takes a savepoint, its release and two statements between them, and with every
 * statement a save waits for the database once more.
 */
export async function installKeepReading(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.transaction(async (trx) => {
    // Two instances that start together must not replace the function at the same moment.
    await trx.raw(`select pg_advisory_xact_lock(hashtext('${FUNCTION}'))`);
    await trx.raw(`
      create or replace function ${FUNCTION}(text_type text, text_id text, text_locale text, text_version text,
        new_digest text, new_mentions_digest text, new_words text, new_mentions json)
      returns text language plpgsql as $$
      declare
        same boolean;
      begin
        same := exists (select from mention_texts where target_id = text_id and content_type = text_type
          and target_locale = text_locale and version = text_version and mentions_digest = new_mentions_digest);
        insert into mention_texts as stored (${KEPT_COLUMNS})
        values (text_type, text_id, text_locale, text_version, new_digest, new_mentions_digest, new_words)
        ${REPLACE_KEPT};
        if not same then
          ${bringInLine('(values (text_type, text_id, text_locale, text_version))', 'new_mentions')};
        end if;
        return null;
      exception when others or query_canceled then
        return sqlerrm;
      end $$`);
  });
}

/**
 * Writes what the tagger read in a text that is being saved, where it differs from what is stored. The save has locked
 * the text’s row, so that nobody else writes meanwhile.
 * @throws where it cannot be written; nothing is, and the transaction goes on
 */
export async function keepReading(
  strapi: Core.Strapi,
  text: KeptText,
  mentions: readonly StoredMention[]
): Promise<void> {
  const { contentType, targetId, targetLocale, version, digest, mentionsDigest, words } = text;
  const [row] = await prepared<{ failure: string | null }>(
    strapi,
    `select ${FUNCTION}(?, ?, ?, ?, ?, ?, ?, ?::json) as failure`,
    [
      contentType,
      targetId,
      targetLocale,
      version,
      digest,
      mentionsDigest,
      words,
      mentionsAsJson([{ key: text, mentions }]),
    ]
  );
  if (row && row.failure !== null) throw new Error(row.failure);
}
