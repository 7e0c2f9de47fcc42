import type { Core, Modules } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import { applyDecisions, decisionsIn, NO_TAGS, TAG_RELATIONS, withLater } from '../domain/decide/decisions';
import type { Decision, DocumentId, TagSet } from '../domain/decide/decisions';
import { groundDecisions } from '../domain/learn/ground-decisions';
import { findDecisions, saveDecisions } from '../repositories/decisions';
import { queueRetag } from '../repositories/jobs';
import { copyMentions, replaceMentions, type StoredMention } from '../repositories/mentions';
import { withSavepoint } from '../repositories/savepoint';
import { inTransaction } from '../repositories/transaction';
import { findText, tagsInOtherLocales, type StoredText, type Version } from '../repositories/stored-text';
import { currentEditor } from './current-editor';
import { getService } from './get-service';
import { requestedTags } from './requested-tags';
import { automaticTags, storedMentions } from './tagging-result';
import { readableText } from './text-fields';

type Context = Modules.Documents.Middleware.Context<ContentTypeUID>;

/** What a save is going to mean for the tags, worked out before anything is written. */
interface Plan {
  readonly locale: string;
  readonly mentions: readonly StoredMention[];
  readonly decisions: readonly Decision[];
  readonly tags: TagSet;
}

/** Tags texts as they are saved. */
export default function taggingService({ strapi }: { strapi: Core.Strapi }) {
  const plan = async (
    uid: ContentTypeUID,
    settings: TextSettings,
    { documentId, locale, data }: { documentId?: DocumentId; locale: string; data: Record<string, unknown> }
  ): Promise<Plan> => {
    const version = editedVersion(strapi, uid);
    const stored = documentId ? await findText(strapi, uid, settings, { documentId, locale, version }) : undefined;
    const before = stored?.tags ?? (documentId ? await tagsInOtherLocales(strapi, uid, settings, documentId) : NO_TAGS);
    const changes = decisionsIn(before, await requestedTags(strapi, uid, settings, data, before));
    const earlier = documentId ? await findDecisions(strapi, { contentType: uid, targetId: documentId }) : [];

    const text = readableText(strapi, uid, settings, { locale, values: mergedValues(stored, data, settings) });
    const { analysis, stored: catalogue } = await getService(strapi, 'tagger').analyze(text.document);
    const decisions = groundDecisions(changes, analysis);
    const automatic = automaticTags(analysis, catalogue, locale);
    const tags = existingOnly(applyDecisions(automatic, withLater(earlier, decisions)), catalogue.rowIds, locale);
    return { locale, decisions, tags, mentions: storedMentions(analysis, text) };
  };

  const store = async (
    uid: ContentTypeUID,
    targetId: DocumentId,
    planned: Plan,
    alsoPublished: boolean
  ): Promise<void> => {
    const key = { contentType: uid, targetId, targetLocale: planned.locale };
    await saveDecisions(strapi, { contentType: uid, targetId }, planned.decisions, currentEditor(strapi));
    await replaceMentions(strapi, { ...key, version: editedVersion(strapi, uid) }, planned.mentions);
    if (alsoPublished) await copyMentions(strapi, key, 'draft', 'published');
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
      if (planned) putTags(params.data, settings, planned.tags, locale);

      return inTransaction(strapi, async () => {
        const result = await next();
        const documentId = documentIdOf(result);
        if (!documentId) return result;
        if (!planned) {
          await giveUp(uid, documentId, failure);
          return result;
        }
        const alsoPublished = params.status === 'published' && isDraftAndPublish(strapi, uid);
        await withSavepoint(
          strapi,
          () => store(uid, documentId, planned, alsoPublished),
          (error) => giveUp(uid, documentId, error)
        );
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

function putTags(data: Record<string, unknown>, { relations }: TextSettings, tags: TagSet, locale: string): void {
  for (const relation of TAG_RELATIONS) {
    const attribute = relations[relation];
    if (attribute) data[attribute] = { set: tags[relation].map((documentId) => ({ documentId, locale })) };
  }
}

/** The text as it will be: what the payload says, and what is stored where it says nothing. */
function mergedValues(
  stored: StoredText | undefined,
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
