import type { Core } from '@strapi/strapi';

import type { RetagProgress } from '../../../shared/retag-progress';
import { findTextType, textSettings, textTypes, type ContentTypeUID, type TextSettings } from '../config/settings';
import { applyDecisions, sameTags, TAG_RELATIONS } from '../domain/decide/decisions';
import type { DocumentId, TagRelation, TagSet } from '../domain/decide/decisions';
import { findDecisions } from '../repositories/decisions';
import { replaceMentions } from '../repositories/mentions';
import { countTexts, listTexts, writeTags, type StoredText } from '../repositories/stored-text';
import { inTransaction } from '../repositories/transaction';
import { findVersions } from '../repositories/text-versions';
import { getService } from './get-service';
import { automaticTags, storedMentions } from './tagging-result';
import { readableText } from './text-fields';

const PAGE = 50;

/** Tags texts that are stored already: after a failure, or all of them after the catalogue has changed. */
export default function retagService({ strapi }: { strapi: Core.Strapi }) {
  /** Tags one row; true where its tags changed. Tags and mentions change together. */
  const retagRow = async (uid: ContentTypeUID, settings: TextSettings, text: StoredText): Promise<boolean> => {
    const readable = readableText(strapi, uid, settings, text);
    const { analysis, stored } = await getService(strapi, 'tagger').analyze(readable.document);
    const mentions = storedMentions(analysis, readable);
    return inTransaction(strapi, async () => {
      const key = { contentType: uid, targetId: text.documentId };
      const automatic = automaticTags(analysis, stored, text.locale);
      const wanted = applyDecisions(automatic, await findDecisions(strapi, key));
      const rowIds = (relation: TagRelation): number[] =>
        wanted[relation].flatMap((id) => stored.rowIds.get(id)?.get(text.locale) ?? []);
      const existing = withExisting(wanted, (id) => stored.rowIds.get(id)?.has(text.locale) ?? false);
      const changed = !sameTags(existing, text.tags);
      if (changed) {
        const tags = {
          platforms: rowIds('platforms'),
          mainPlatforms: rowIds('mainPlatforms'),
          features: rowIds('features'),
        };
        await writeTags(strapi, uid, settings, text.id, tags);
      }
      await replaceMentions(strapi, { ...key, targetLocale: text.locale, version: text.version }, mentions);
      return changed;
    });
  };

  return {
    /** Tags every locale and version of one document. */
    async document(uid: string, documentId: DocumentId): Promise<void> {
      const contentType = findTextType(strapi, uid);
      const settings = textSettings(strapi, uid);
      if (!contentType || !settings) throw new Error(`mentions: ${uid} is not tagged; see config/mentions.ts.`);
      for (const text of await findVersions(strapi, contentType, settings, documentId)) {
        await retagRow(contentType, settings, text);
      }
    },

    /**
     * Tags the whole archive page by page. It can be stopped at any row and run again: a row whose tags are as they
     * should be keeps them as they are, only its mentions are written anew. Gives the last progress.
     */
    async all(onProgress: (progress: RetagProgress) => void, signal?: AbortSignal): Promise<RetagProgress> {
      const texts = textTypes(strapi);
      let progress: RetagProgress = { done: 0, total: 0, changed: 0, failed: 0 };
      for (const uid of texts) progress = { ...progress, total: progress.total + (await countTexts(strapi, uid)) };
      for (const uid of texts) {
        const settings = textSettings(strapi, uid);
        if (!settings) continue;
        for await (const text of walk(strapi, uid, settings)) {
          if (signal?.aborted) return progress;
          progress = advance(progress, await tryRow(() => retagRow(uid, settings, text), uid, text));
          onProgress(progress);
        }
      }
      return progress;
    },
  };

  async function tryRow(
    work: () => Promise<boolean>,
    uid: string,
    text: StoredText
  ): Promise<'changed' | 'same' | 'failed'> {
    try {
      return (await work()) ? 'changed' : 'same';
    } catch (error) {
      strapi.log.error(`mentions: ${uid} ${text.documentId} (${text.locale}) could not be tagged: ${String(error)}`);
      return 'failed';
    }
  }
}

function advance(progress: RetagProgress, outcome: 'changed' | 'same' | 'failed'): RetagProgress {
  return {
    ...progress,
    done: progress.done + 1,
    changed: progress.changed + (outcome === 'changed' ? 1 : 0),
    failed: progress.failed + (outcome === 'failed' ? 1 : 0),
  };
}

async function* walk(strapi: Core.Strapi, uid: ContentTypeUID, settings: TextSettings): AsyncGenerator<StoredText> {
  for (let afterId = 0; ;) {
    const page = await listTexts(strapi, uid, settings, { afterId, limit: PAGE });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    afterId = last.id;
  }
}

function withExisting(tags: TagSet, exists: (id: DocumentId) => boolean): TagSet {
  const [platforms = [], mainPlatforms = [], features = []] = TAG_RELATIONS.map((relation) =>
    tags[relation].filter(exists)
  );
  return { platforms, mainPlatforms, features };
}
