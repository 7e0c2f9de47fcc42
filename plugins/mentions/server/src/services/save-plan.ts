import type { Core } from '@strapi/strapi';

import { editedVersion } from '../config/edited-version';
import type { ContentTypeUID, TextSettings } from '../config/settings';
import { applyDecisions, decisionsIn, NO_TAGS, TAG_RELATIONS, withLater } from '../domain/decide/decisions';
import type { Decision, DocumentId, TagSet } from '../domain/decide/decisions';
import { groundDecisions } from '../domain/learn/ground-decisions';
import type { Analysis } from '../domain/tagger';
import { findDecisions } from '../repositories/decisions';
import type { StoredMention } from '../repositories/mentions';
import { findSavedText } from '../repositories/saved-text';
import { tagsInOtherLocales } from '../repositories/stored-text';
import { getService } from './get-service';
import { fieldsToRead, mergedValues } from './merged-values';
import { requestedTags } from './requested-tags';
import { automaticTags, storedMentions } from './tagging-result';
import { readableText, type ReadableText } from './text-fields';

/** What a save is going to mean for the tags, worked out before anything is written. */
export interface Plan {
  readonly locale: string;
  readonly mentions: readonly StoredMention[];
  /** Those that the save makes: what its relations change. */
  readonly decisions: readonly Decision[];
  readonly tags: TagSet;
  /** The tags as they are stored; undefined where the text is new. */
  readonly before?: TagSet;
  readonly text: ReadableText;
  readonly analysis: Analysis;
}

/** An editor may tag a text with an entry made a moment ago, of which this instance has not heard yet. */
async function analyze(strapi: Core.Strapi, { document }: ReadableText, requested: Partial<TagSet>) {
  const tagger = getService(strapi, 'tagger');
  const result = await tagger.analyze(document);
  const isKnown = (id: DocumentId): boolean => result.stored.rowIds.has(id);
  if (TAG_RELATIONS.every((relation) => requested[relation]?.every(isKnown) ?? true)) return result;
  await tagger.refresh();
  return tagger.analyze(document);
}

/** Works out what saving `data` is going to mean for the tags of a text; a text without document id is a new one. */
export async function planSave(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  { documentId, locale, data }: { documentId?: DocumentId; locale: string; data: Readonly<Record<string, unknown>> }
): Promise<Plan> {
  const key = documentId && { documentId, locale, version: editedVersion(strapi, uid) };
  const fields = fieldsToRead(strapi, uid, settings, data);
  const stored = key ? await findSavedText(strapi, uid, settings, key, fields) : undefined;
  const isNewLocale = documentId !== undefined && stored === undefined;
  const before = isNewLocale ? await tagsInOtherLocales(strapi, uid, settings, documentId) : stored?.tags;
  const earlier = isNewLocale
    ? await findDecisions(strapi, { contentType: uid, targetId: documentId })
    : (stored?.decisions ?? []);
  const requested = await requestedTags(strapi, uid, settings, data, before ?? NO_TAGS);
  const changes = decisionsIn(before ?? NO_TAGS, requested);

  const text = readableText(strapi, uid, settings, { locale, values: mergedValues(stored, data, settings) });
  const { analysis, stored: catalogue } = await analyze(strapi, text, requested);
  const decisions = groundDecisions(changes, analysis);
  const automatic = automaticTags(analysis, catalogue, locale);
  const tags = existingOnly(applyDecisions(automatic, withLater(earlier, decisions)), catalogue.rowIds, locale);
  return { locale, decisions, tags, before: stored?.tags, text, analysis, mentions: storedMentions(analysis, text) };
}

/** Tags of entries that have no row in the locale would make the save fail: they wait until there is one. */
function existingOnly(
  tags: TagSet,
  rowIds: ReadonlyMap<DocumentId, ReadonlyMap<string, number>>,
  locale: string
): TagSet {
  const exists = (id: DocumentId): boolean => rowIds.get(id)?.has(locale) ?? false;
  return {
    platforms: tags.platforms.filter(exists),
    mainPlatforms: tags.mainPlatforms.filter(exists),
    features: tags.features.filter(exists),
  };
}
