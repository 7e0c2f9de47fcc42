import type { Core, Modules } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import { applyDecisions, decisionsIn, NO_TAGS, sameIds, TAG_RELATIONS, withLater } from '../domain/decide/decisions';
import type { Decision, DocumentId, TagSet } from '../domain/decide/decisions';
import { groundDecisions } from '../domain/learn/ground-decisions';
import { copyVersion } from '../repositories/copy-version';
import { findDecisions, saveDecisions } from '../repositories/decisions';
import { queueRetag } from '../repositories/jobs';
import { keepReading } from '../repositories/keep-reading';
import type { StoredMention } from '../repositories/mentions';
import { findSavedText, type SavedText } from '../repositories/saved-text';
import { withSavepoint } from '../repositories/savepoint';
import { inTransaction } from '../repositories/transaction';
import { tagsInOtherLocales, type Version } from '../repositories/stored-text';
import { currentEditor } from './current-editor';
import { getService } from './get-service';
import { requestedTags } from './requested-tags';
import { automaticTags, digestOfMentions, storedMentions } from './tagging-result';
import { digestOf, readableText, wordsIn, type ReadableText } from './text-fields';

type Context = Modules.Documents.Middleware.Context<ContentTypeUID>;

/** What a save is going to mean for the tags, worked out before anything is written. */
interface Plan {
  readonly locale: string;
  readonly mentions: readonly StoredMention[];
  readonly decisions: readonly Decision[];
  readonly tags: TagSet;
  /** The tags as they are stored; undefined where the text is new. */
  readonly before?: TagSet;
  readonly text: ReadableText;
}

/** Tags texts as they are saved. */
export default function taggingService({ strapi }: { strapi: Core.Strapi }) {
  /** An editor may tag a text with an entry made a moment ago, of which this instance has not heard yet. */
  const analyze = async ({ document }: ReadableText, requested: Partial<TagSet>) => {
    const tagger = getService(strapi, 'tagger');
    const result = await tagger.analyze(document);
    const isKnown = (id: DocumentId): boolean => result.stored.rowIds.has(id);
    if (TAG_RELATIONS.every((relation) => requested[relation]?.every(isKnown) ?? true)) return result;
    await tagger.refresh();
    return tagger.analyze(document);
  };

  const plan = async (
    uid: ContentTypeUID,
    settings: TextSettings,
    { documentId, locale, data }: { documentId?: DocumentId; locale: string; data: Record<string, unknown> }
  ): Promise<Plan> => {
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
    const { analysis, stored: catalogue } = await analyze(text, requested);
    const decisions = groundDecisions(changes, analysis);
    const automatic = automaticTags(analysis, catalogue, locale);
    const tags = existingOnly(applyDecisions(automatic, withLater(earlier, decisions)), catalogue.rowIds, locale);
    return { locale, decisions, tags, before: stored?.tags, text, mentions: storedMentions(analysis, text) };
  };

  const store = async (
    uid: ContentTypeUID,
    targetId: DocumentId,
    planned: Plan,
    alsoPublished: boolean
  ): Promise<void> => {
    const text = { contentType: uid, targetId, targetLocale: planned.locale };
    await saveDecisions(strapi, { contentType: uid, targetId }, planned.decisions, currentEditor(strapi));
    const kept = {
      ...text,
      version: editedVersion(strapi, uid),
      digest: digestOf(planned.text),
      mentionsDigest: digestOfMentions(planned.mentions),
      words: wordsIn(planned.text),
    };
    await keepReading(strapi, kept, planned.mentions);
    if (alsoPublished) await copyVersion(strapi, text, 'draft', 'published');
  };

  /** A failure to tag is logged with its document and left to a job; the save goes on. */
  const giveUp = async (uid: string, documentId: DocumentId | undefined, error: unknown): Promise<void> => {
    strapi.log.error(`mentions: ${uid} ${documentId ?? '(new)'} could not be tagged: ${String(error)}`);
    if (documentId) await queueRetag(strapi, { contentType: uid, documentId });
  };

  return {
    /**
     * Runs a `create` or `update` with the tags of its text put in. Tags, mentions and decisions are written in the
     * same transaction as the text.
     */
    async save<Result>(context: Context, settings: TextSettings, next: () => Promise<Result>): Promise<Result> {
      const { uid } = context;
      const params = readParams(context.params);
      const locale = params.locale ?? (await defaultLocale(strapi));
      let failure: unknown;
      const planned = await plan(uid, settings, { ...params, locale }).catch((error: unknown) => {
        failure = error ?? new Error('unknown');
        return undefined;
      });
      if (planned) putTags(params.data, settings, planned, locale);

      return inTransaction(strapi, async () => {
        const result = await next();
        const documentId = documentIdOf(result);
        if (!documentId) return result;
        if (!planned) {
          await giveUp(uid, documentId, failure);
          return result;
        }
        const alsoPublished = params.status === 'published' && isDraftAndPublish(strapi, uid);
        const write = (): Promise<void> => store(uid, documentId, planned, alsoPublished);
        const onError = (error: unknown): Promise<void> => giveUp(uid, documentId, error);
        // Mostly there is one statement to run, which leaves the transaction whole by itself.
        if (planned.decisions.length === 0 && !alsoPublished) await write().catch(onError);
        else await withSavepoint(strapi, write, onError);
        return result;
      });
    },
  };
}

/** The version that an editor works on: the draft, where there are drafts. */
export function editedVersion(strapi: Core.Strapi, uid: ContentTypeUID): Version {
  return isDraftAndPublish(strapi, uid) ? 'draft' : 'published';
}

function isDraftAndPublish(strapi: Core.Strapi, uid: ContentTypeUID): boolean {
  return strapi.contentType(uid).options?.draftAndPublish === true;
}

async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  return strapi.plugin('i18n').service('locales').getDefaultLocale();
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

/** Puts the tags into the payload; a relation that stays as it is stays out of it, and costs nothing. */
function putTags(
  data: Record<string, unknown>,
  { relations }: TextSettings,
  { tags, before }: Plan,
  locale: string
): void {
  for (const relation of TAG_RELATIONS) {
    const attribute = relations[relation];
    if (!attribute) continue;
    if (before && sameIds(before[relation], tags[relation])) delete data[attribute];
    else data[attribute] = { set: tags[relation].map((documentId) => ({ documentId, locale })) };
  }
}

/** The fields that are read from the database: those the payload does not name, and components, which it may name in part. */
function fieldsToRead(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  { fields, date }: TextSettings,
  data: Readonly<Record<string, unknown>>
): string[] {
  const { attributes } = strapi.contentType(uid);
  const names = date === undefined ? fields : [...fields, date];
  return names.filter((name) => data[name] === undefined || attributes[name]?.type === 'component');
}

/** The text as it will be: what the payload says, and what is stored where it says nothing. */
function mergedValues(
  stored: SavedText | undefined,
  data: Readonly<Record<string, unknown>>,
  { fields, date }: TextSettings
): Record<string, unknown> {
  const names = date === undefined ? fields : [...fields, date];
  const valueOf = (name: string): unknown => {
    const [incoming, known] = [data[name], stored?.values[name]];
    if (incoming === undefined) return known;
    return Array.isArray(incoming) && Array.isArray(known) ? incoming.map((item) => completed(item, known)) : incoming;
  };
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]));
}

/** A component in a payload may name only what changes; the rest is what its row holds. */
function completed(item: unknown, known: readonly unknown[]): unknown {
  if (typeof item !== 'object' || item === null || !('id' in item)) return item;
  const row = known.find((one) => typeof one === 'object' && one !== null && 'id' in one && one.id === item.id);
  return typeof row === 'object' ? { ...row, ...item } : item;
}

interface Params {
  readonly documentId?: DocumentId;
  readonly locale?: string;
  readonly status?: string;
  readonly data: Record<string, unknown>;
}

function readParams(params: object): Params {
  const value = (name: string): unknown => Object.entries(params).find(([key]) => key === name)?.[1];
  const text = (name: string): string | undefined => {
    const found = value(name);
    return typeof found === 'string' && found !== '' ? found : undefined;
  };
  const data = value('data');
  return {
    documentId: text('documentId'),
    locale: text('locale'),
    status: text('status'),
    data: isRecord(data) ? data : {},
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function documentIdOf(result: unknown): DocumentId | undefined {
  return isRecord(result) && typeof result['documentId'] === 'string' ? result['documentId'] : undefined;
}
