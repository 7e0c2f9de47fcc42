import type { Core } from '@strapi/strapi';

import type { ContentTypeUID } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';
import { copyVersion } from '../repositories/copy-version';
import { copyDecisions, deleteDecisions, deleteDecisionsOnEntity } from '../repositories/decisions';
import { deleteKeptTexts } from '../repositories/kept-texts';
import { deleteMentions, deleteMentionsOfEntity, type MentionsKey } from '../repositories/mentions';

/** Keeps mentions, words and decisions in step when versions of a text come and go, and when catalogue entries go. */
export default function versionsService({ strapi }: { strapi: Core.Strapi }) {
  const remains = async (uid: ContentTypeUID, documentId: DocumentId): Promise<boolean> =>
    (await strapi.db.query(uid).count({ where: { documentId } })) > 0;

  const forget = async (key: MentionsKey): Promise<void> => {
    await deleteMentions(strapi, key);
    await deleteKeptTexts(strapi, key);
  };

  return {
    /** After a text was deleted in some locales; its decisions go with the last of them. */
    async text(uid: ContentTypeUID, documentId: DocumentId, locales: readonly string[]): Promise<void> {
      const key = { contentType: uid, targetId: documentId };
      for (const targetLocale of locales) await forget({ ...key, targetLocale });
      if (!(await remains(uid, documentId))) await deleteDecisions(strapi, key);
    },

    /** After a platform or feature was deleted; while a locale of it remains, nothing goes. */
    async entity(uid: ContentTypeUID, documentId: DocumentId): Promise<void> {
      if (await remains(uid, documentId)) return;
      await deleteMentionsOfEntity(strapi, documentId);
      await deleteDecisionsOnEntity(strapi, documentId);
    },

    /** After a draft was published: the published version has the draft’s mentions. */
    async published(uid: ContentTypeUID, targetId: DocumentId, locales: readonly string[]): Promise<void> {
      for (const targetLocale of locales) {
        await copyVersion(strapi, { contentType: uid, targetId, targetLocale }, 'draft', 'published');
      }
    },

    /** After a draft was thrown away for the published version. */
    async draftDiscarded(uid: ContentTypeUID, targetId: DocumentId, locales: readonly string[]): Promise<void> {
      for (const targetLocale of locales) {
        await copyVersion(strapi, { contentType: uid, targetId, targetLocale }, 'published', 'draft');
      }
    },

    /** After a text was unpublished. */
    async unpublished(uid: ContentTypeUID, targetId: DocumentId, locales: readonly string[]): Promise<void> {
      for (const targetLocale of locales) {
        await forget({ contentType: uid, targetId, targetLocale, version: 'published' });
      }
    },

    /** After a text was copied: what editors said of the original holds for the copy. */
    async cloned(uid: ContentTypeUID, from: DocumentId, to: DocumentId): Promise<void> {
      await copyDecisions(strapi, { contentType: uid, targetId: from }, to);
    },
  };
}
