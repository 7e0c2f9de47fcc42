import type { Core } from '@strapi/strapi';

import type { DocumentTags, Occurrence, ReadField } from '../../../shared/document-tags';
import { editedVersion, isDraftAndPublish } from '../config/edited-version';
import { textSettings, type ContentTypeUID } from '../config/settings';
import { NO_TAGS, withLater, type DocumentId } from '../domain/decide/decisions';
import { tagChanges } from '../domain/reading/tag-changes';
import { describeTags, type FoundEntry, type NotedDecision, type TextReading } from '../domain/reading/describe-tags';
import { surroundingsOf } from '../domain/reading/surroundings';
import { listDecisions } from '../repositories/decisions';
import { findEntryCards } from '../repositories/entry-cards';
import type { StoredMention } from '../repositories/mentions';
import { findMentionsOf } from '../repositories/mentions-of-text';
import { findText, type Version } from '../repositories/stored-text';
import { noteDecisions } from './decision-notes';
import { getService } from './get-service';
import { planSave } from './save-plan';
import { automaticTags, storedMentions } from './tagging-result';
import { readablePlain, readableText, type PlainDocument, type ReadableText } from './text-fields';

/** A text as it is stored. */
export interface StoredTextRequest {
  readonly uid: ContentTypeUID;
  readonly documentId: DocumentId;
  readonly locale: string;
  /** The one that editors work on, where nothing is said. */
  readonly version?: Version;
  /** Fields that whoever asks may not read: nothing of them is told. */
  readonly hidden: ReadonlySet<string>;
}

/** A text as somebody is writing it; without document id, a new one. */
export interface UnsavedTextRequest {
  readonly uid: ContentTypeUID;
  readonly documentId?: DocumentId;
  readonly locale: string;
  /** Values of fields and changes of relations, as a save would send them; what is left out is as it is stored. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly hidden: ReadonlySet<string>;
}

/** What a text is tagged with, why, and who said what of it: for people to read. */
export default function documentTagsService({ strapi }: { strapi: Core.Strapi }) {
  const notedDecisions = async (uid: ContentTypeUID, documentId: DocumentId | undefined): Promise<NotedDecision[]> =>
    documentId ? noteDecisions(strapi, await listDecisions(strapi, { contentType: uid, targetId: documentId })) : [];

  const answer = async (
    { locale, hidden }: Pick<StoredTextRequest, 'locale' | 'hidden'>,
    text: ReadableText,
    reading: Omit<TextReading, 'found'> & { readonly mentions: readonly StoredMention[] }
  ): Promise<DocumentTags> => {
    const found = foundIn(text, reading.mentions, hidden);
    const described = describeTags({ ...reading, found });
    const named = [...described.platforms, ...described.features].flatMap(({ entityId, occurrences }) => [
      entityId,
      ...occurrences.flatMap(({ reasons }) => reasons.flatMap(({ platform }) => platform ?? [])),
    ]);
    const entries = Object.fromEntries(await findEntryCards(strapi, named, locale));
    return { locale, ...described, entries, fields: fieldsOf(text, hidden) };
  };

  return {
    /** The tags and mentions that are stored of a text; undefined where there is none in this locale. */
    async stored(request: StoredTextRequest): Promise<DocumentTags | undefined> {
      const { uid, documentId, locale } = request;
      const version = (isDraftAndPublish(strapi, uid) && request.version) || editedVersion(strapi, uid);
      const settings = textSettings(strapi, uid);
      const text = settings && (await findText(strapi, uid, settings, { documentId, locale, version }));
      if (!settings || !text) return undefined;
      const key = { contentType: uid, targetId: documentId, targetLocale: locale, version };
      const mentions = await findMentionsOf(strapi, key);
      const decisions = await notedDecisions(uid, documentId);
      return answer(request, readableText(strapi, uid, settings, text), { mentions, tags: text.tags, decisions });
    },

    /** What the tagger makes of any text, as the configuration would have it tagged. Nothing is stored. */
    async tried(tried: PlainDocument): Promise<DocumentTags> {
      const { locale } = tried;
      const read = readablePlain(tried);
      const { analysis, stored } = await getService(strapi, 'tagger').analyze(read.document);
      const tags = automaticTags(analysis, stored, locale);
      const mentions = storedMentions(analysis, read);
      return answer({ locale, hidden: new Set() }, read, { mentions, tags, decisions: [] });
    },

    /** The same of a text as it is being written, and what saving it would change. Nothing is stored. */
    async unsaved(request: UnsavedTextRequest): Promise<DocumentTags | undefined> {
      const { uid, documentId, locale, values } = request;
      const settings = textSettings(strapi, uid);
      if (!settings) return undefined;
      const plan = await planSave(strapi, uid, settings, { documentId, locale, data: values });
      const fromForm = plan.decisions.map((decision): NotedDecision => {
        return { ...decision, note: { verdict: decision.verdict, isYours: true } };
      });
      const decisions = withLater(await notedDecisions(uid, documentId), fromForm);
      const described = await answer(request, plan.text, { mentions: plan.mentions, tags: plan.tags, decisions });
      return { ...described, changes: tagChanges(plan.before ?? NO_TAGS, plan.tags) };
    },
  };
}

function foundIn(
  { plainTexts }: ReadableText,
  mentions: readonly StoredMention[],
  hidden: ReadonlySet<string>
): FoundEntry[] {
  const order = [...plainTexts.keys()];
  const found = mentions.flatMap(({ entityType, entityId, ...mention }): FoundEntry[] => {
    const plainText = plainTexts.get(mention.field);
    if (!plainText || hidden.has(mention.field)) return [];
    const { field, startOffset: start, endOffset: end, text: words, score, reasons } = mention;
    const around = surroundingsOf(plainText.text, { start, end });
    const occurrence: Occurrence = { field, start, end, words, ...around, score, reasons };
    return [{ entityType, entityId, occurrence }];
  });
  const placeOf = ({ occurrence }: FoundEntry): number => order.indexOf(occurrence.field);
  return found.sort((a, b) => placeOf(a) - placeOf(b) || a.occurrence.start - b.occurrence.start);
}

function fieldsOf({ document }: ReadableText, hidden: ReadonlySet<string>): ReadField[] {
  return document.fields
    .filter(({ field }) => !hidden.has(field))
    .map(({ field, text, role, headings }) => ({ field, text, isTitle: role === 'title', headings: headings ?? [] }));
}
