import type { Core } from '@strapi/strapi';

import type { DocumentId } from '../domain/decide/decisions';
import type { MentionsKey, TextVersion } from './mentions';
import { raw } from './raw';
import type { Version } from './stored-text';

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
    `insert into mention_texts (content_type, target_id, target_locale, version, digest, mentions_digest, words)
     select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
     on conflict (target_id, content_type, target_locale, version)
     do update set digest = excluded.digest, mentions_digest = excluded.mentions_digest, words = excluded.words`,
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

/** Gives one version of a text what is kept of the other. */
export async function copyKeptText(
  strapi: Core.Strapi,
  { contentType, targetId, targetLocale }: Omit<TextVersion, 'version'>,
  from: Version,
  to: Version
): Promise<void> {
  await raw(
    strapi,
    `insert into mention_texts (content_type, target_id, target_locale, version, digest, mentions_digest, words)
     select content_type, target_id, target_locale, ?, digest, mentions_digest, words from mention_texts
     where content_type = ? and target_id = ? and target_locale = ? and version = ?
     on conflict (target_id, content_type, target_locale, version)
     do update set digest = excluded.digest, mentions_digest = excluded.mentions_digest, words = excluded.words
     where (mention_texts.digest, mention_texts.mentions_digest) <> (excluded.digest, excluded.mentions_digest)`,
    [to, contentType, targetId, targetLocale, from]
  );
}

/** Deletes what is kept of the texts that the key covers. */
export async function deleteKeptTexts(strapi: Core.Strapi, key: MentionsKey): Promise<void> {
  await strapi.db.query('plugin::mentions.kept-text').deleteMany({ where: { ...key } });
}
