import type { Core } from '@strapi/strapi';

import type { DocumentId } from '../domain/decide/decisions';
import type { MentionsKey, TextVersion } from './mentions';
import { raw } from './raw';

/** What is kept of a text: its words, to find it again, and what tells cheaply whether anything differs. */
export interface KeptText extends TextVersion {
  /** Of the text itself. */
  readonly digest: string;
  /** Of its stored mentions. */
  readonly mentionsDigest: string;
  readonly words: string;
}

export interface DocumentKey {
  readonly contentType: string;
  readonly targetId: DocumentId;
}

const INDEX = 'mention_texts_words_idx';
/** What is written of a text, in this order. */
export const KEPT_COLUMNS = 'content_type, target_id, target_locale, version, digest, mentions_digest, words';

/** Where something is kept already, it is only written anew where it differs. */
export const REPLACE_KEPT = `
  on conflict (target_id, content_type, target_locale, version)
  do update set digest = excluded.digest, mentions_digest = excluded.mentions_digest, words = excluded.words
  where (stored.digest, stored.mentions_digest) <> (excluded.digest, excluded.mentions_digest)`;

/** Makes the index by which texts are found by their words; Strapi’s schemas know no such index. */
export async function installWordIndex(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.transaction(async (trx) => {
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [INDEX]);
    await trx.raw(`create index if not exists ${INDEX} on mention_texts using gin (string_to_array(words, ' '))`);
  });
}

/** Stores what is kept of some texts, in place of what was. */
export async function saveKeptTexts(strapi: Core.Strapi, texts: readonly KeptText[]): Promise<void> {
  if (texts.length === 0) return;
  await raw(
    strapi,
    `insert into mention_texts as stored (${KEPT_COLUMNS})
     select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[]) ${REPLACE_KEPT}`,
    [
      texts.map(({ contentType }) => contentType),
      texts.map(({ targetId }) => targetId),
      texts.map(({ targetLocale }) => targetLocale),
      texts.map(({ version }) => version),
      texts.map(({ digest }) => digest),
      texts.map(({ mentionsDigest }) => mentionsDigest),
      texts.map(({ words }) => words),
    ]
  );
}

/** The digests of the kept texts of some documents. */
export async function findDigests(
  strapi: Core.Strapi,
  contentType: string,
  documentIds: readonly DocumentId[]
): Promise<Omit<KeptText, 'words'>[]> {
  return raw(
    strapi,
    `select content_type as "contentType", target_id as "targetId", target_locale as "targetLocale", version, digest,
       mentions_digest as "mentionsDigest"
     from mention_texts where content_type = ? and target_id = any(?)`,
    [contentType, documentIds]
  );
}

/** Deletes what is kept of the texts that the key covers. */
export async function deleteKeptTexts(strapi: Core.Strapi, key: MentionsKey): Promise<void> {
  await strapi.db.query('plugin::mentions.kept-text').deleteMany({ where: { ...key } });
}
