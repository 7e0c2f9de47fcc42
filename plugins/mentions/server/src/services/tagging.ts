import type { Core, Modules } from '@strapi/strapi';

import { editedVersion, isDraftAndPublish } from '../config/edited-version';
import type { ContentTypeUID, TextSettings } from '../config/settings';
import { sameIds, TAG_RELATIONS, type DocumentId } from '../domain/decide/decisions';
import { copyVersion } from '../repositories/copy-version';
import { saveDecisions } from '../repositories/decisions';
import { queueRetag } from '../repositories/jobs';
import { keepReading } from '../repositories/keep-reading';
import type { KeptText } from '../repositories/kept-texts';
import { withSavepoint } from '../repositories/savepoint';
import { inTransaction } from '../repositories/transaction';
import { currentEditor } from './current-editor';
import { planSave, type Plan } from './save-plan';
import { digestOfMentions } from './tagging-result';
import { digestOf, wordsIn } from './text-fields';
import { whileWaiting } from './while-waiting';

type Context = Modules.Documents.Middleware.Context<ContentTypeUID>;

/** Tags texts as they are saved. */
export default function taggingService({ strapi }: { strapi: Core.Strapi }) {
  const store = async (
    uid: ContentTypeUID,
    targetId: DocumentId,
    planned: Plan,
    reading: Reading,
    alsoPublished: boolean
  ): Promise<void> => {
    const text = { contentType: uid, targetId, targetLocale: planned.locale };
    await saveDecisions(strapi, { contentType: uid, targetId }, planned.decisions, currentEditor(strapi));
    const kept = { ...text, version: editedVersion(strapi, uid), ...reading };
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
      const planned = await planSave(strapi, uid, settings, { ...params, locale }).catch((error: unknown) => {
        failure = error ?? new Error('unknown');
        return undefined;
      });
      if (planned) putTags(params.data, settings, planned, locale);
      const reading = planned && whileWaiting(() => readingOf(planned));

      return inTransaction(strapi, async () => {
        const result = await next();
        const documentId = documentIdOf(result);
        if (!documentId) return result;
        if (!planned || !reading) {
          await giveUp(uid, documentId, failure);
          return result;
        }
        const alsoPublished = params.status === 'published' && isDraftAndPublish(strapi, uid);
        const write = async (): Promise<void> => store(uid, documentId, planned, reading(), alsoPublished);
        const onError = (error: unknown): Promise<void> => giveUp(uid, documentId, error);
        // Mostly there is one statement to run, which leaves the transaction whole by itself.
        if (planned.decisions.length === 0 && !alsoPublished) await write().catch(onError);
        else await withSavepoint(strapi, write, onError);
        return result;
      });
    },
  };
}

type Reading = Pick<KeptText, 'digest' | 'mentionsDigest' | 'words'>;

/** What is kept of the text besides its mentions. */
function readingOf({ text, mentions }: Plan): Reading {
  return { digest: digestOf(text), mentionsDigest: digestOfMentions(mentions), words: wordsIn(text) };
}

async function defaultLocale(strapi: Core.Strapi): Promise<string> {
  return strapi.plugin('i18n').service('locales').getDefaultLocale();
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
