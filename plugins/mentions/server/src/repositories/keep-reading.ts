import type { Core } from '@strapi/strapi';

import { KEPT_COLUMNS, REPLACE_KEPT, type KeptText } from './kept-texts';
import { bringInLine, inPlaceOrder, mentionsAsJson, PLACE_ORDER, type StoredMention } from './mentions';
import { prepared } from './raw';

/** To be raised with any change of the function: an instance of the version before may still run. */
const FUNCTION = 'mentions_keep_reading_2';

const OF_TEXT = `target_id = text_id and content_type = text_type and target_locale = text_locale
  and version = text_version`;

/**
 * Makes the function by which a save writes what the tagger read: in one statement, and so that its failure does not
 * break the save. From outside, that takes a savepoint, its release and two statements between them, and with every
 * statement a save waits for the database once more.
 *
 * A word that is written in moves all mentions after it and changes none of them: then only their places are written, in
 * columns that no index holds.
 */
export async function installKeepReading(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.transaction(async (trx) => {
    // Two instances that start together must not replace the function at the same moment.
    await trx.raw(`select pg_advisory_xact_lock(hashtext('${FUNCTION}'))`);
    await trx.raw(`
      create or replace function ${FUNCTION}(text_type text, text_id text, text_locale text, text_version text,
        new_digest text, new_mentions_digest text, new_words text, new_mentions text,
        new_starts int[], new_ends int[], new_paths text[], new_offsets int[])
      returns text language plpgsql as $$
      declare
        stored_digest text := (select mentions_digest from mention_texts where ${OF_TEXT});
        only_moved boolean := split_part(stored_digest, ' ', 1) = split_part(new_mentions_digest, ' ', 1)
          and (select count(*) from mentions where ${OF_TEXT}) = cardinality(new_starts);
      begin
        insert into mention_texts as stored (${KEPT_COLUMNS})
        values (text_type, text_id, text_locale, text_version, new_digest, new_mentions_digest, new_words)
        ${REPLACE_KEPT};
        if stored_digest = new_mentions_digest then
          return null;
        elsif only_moved then
          ${MOVE};
        else
          ${bringInLine('(values (text_type, text_id, text_locale, text_version))', 'new_mentions::json')};
        end if;
        return null;
      exception when others or query_canceled then
        return sqlerrm;
      end $$`);
  });
}

/** Gives the mentions of the text, in their order, the new places. */
const MOVE = `
  update mentions as mention
  set start_offset = place.starts, end_offset = place.ends, block_path = place.path, block_offset = place.block
  from unnest(new_starts, new_ends, new_paths, new_offsets) with ordinality as place(starts, ends, path, block, number)
  join (
    select id, row_number() over (order by ${PLACE_ORDER}) as number from mentions where ${OF_TEXT}
  ) as stored using (number)
  where mention.id = stored.id and (mention.start_offset, mention.end_offset, mention.block_path, mention.block_offset)
    is distinct from (place.starts, place.ends, place.path, place.block)`;

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
  const placed = inPlaceOrder(mentions);
  const [row] = await prepared<{ failure: string | null }>(
    strapi,
    `select ${FUNCTION}(?, ?, ?, ?, ?, ?, ?, ?, ?::int[], ?::int[], ?::text[], ?::int[]) as failure`,
    [
      contentType,
      targetId,
      targetLocale,
      version,
      digest,
      mentionsDigest,
      words,
      mentionsAsJson([{ key: text, mentions }]),
      placed.map(({ startOffset }) => startOffset),
      placed.map(({ endOffset }) => endOffset),
      placed.map(({ blockPath }) => blockPath ?? null),
      placed.map(({ blockOffset }) => blockOffset ?? null),
    ]
  );
  if (row && row.failure !== null) throw new Error(row.failure);
}
