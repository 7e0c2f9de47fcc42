import type { Core } from '@strapi/strapi';

import type { DecisionNote } from '../../../shared/document-tags';
import type { Impact } from '../../../shared/impact';
import { editedVersion } from '../config/edited-version';
import { findTextType, getSettings, textSettings, type ContentTypeUID } from '../config/settings';
import { isPositive, type DocumentId, type TagRelation, type Verdict } from '../domain/decide/decisions';
import type { AliasStrength } from '../domain/catalogue/types';
import type { Analysis } from '../domain/tagger';
import { deleteDecision, findDecision, listDecisions, saveDecisions, withdrawMain } from '../repositories/decisions';
import type { StoredDecision } from '../repositories/decisions';
import { findText, lockTexts } from '../repositories/stored-text';
import { inTransaction } from '../repositories/transaction';
import { currentEditor } from './current-editor';
import { noteDecisions, stampOf } from './decision-notes';
import { decisionOf, isOn, saysAll, type DecidedTag, type DecisionRequest } from './decision-request';
import { getService } from './get-service';
import { impactOf, SAMPLE } from './impact';
import { mergedValues } from './merged-values';
import { isRefusal, Refusal } from './problems';
import { readableText } from './text-fields';

/** Decisions that are made and undone one by one. */
export default function decisionsService({ strapi }: { strapi: Core.Strapi }) {
  const { catalogue } = getSettings(strapi);
  const catalogueTypeOf = (relation: TagRelation): ContentTypeUID =>
    relation === 'features' ? catalogue.feature.contentType : catalogue.platform.contentType;

  const textTypeOf = (contentType: string) => {
    const [uid, settings] = [findTextType(strapi, contentType), textSettings(strapi, contentType)];
    if (!uid || !settings) throw new Refusal({ kind: 'not-tagged', contentType });
    return { uid, settings };
  };

  /** What the tagger makes of the version that editors work on, as it is stored or as they have changed it. */
  const analyze = async ({ contentType, documentId, locale, values }: DecisionRequest): Promise<Analysis> => {
    const { uid, settings } = textTypeOf(contentType);
    const code: string = locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
    const text = await findText(strapi, uid, settings, {
      documentId,
      locale: code,
      version: editedVersion(strapi, uid),
    });
    if (!text) throw new Refusal({ kind: 'no-text' });
    const changed = { ...text, values: mergedValues(text, values ?? {}, settings) };
    const { document } = readableText(strapi, uid, settings, changed);
    return (await getService(strapi, 'tagger').analyze(document)).analysis;
  };

  /**
   * Nobody decides on these tags until the transaction ends.
   * @throws Refusal where the last decision on the tag is another than was seen, and says something else
   */
  const settle = async (
    { contentType, documentId, relation, entityId }: DecidedTag,
    seen: string | null | undefined,
    wanted: Verdict | undefined
  ): Promise<StoredDecision | undefined> => {
    const { uid, settings } = textTypeOf(contentType);
    await lockTexts(strapi, uid, settings, [documentId], 'wait');
    const all = await listDecisions(strapi, { contentType, targetId: documentId });
    const last = all.find((one) => isOn(one, { relation, entityId }));
    if (seen === undefined || seen === (last ? stampOf(last) : null)) return last;
    if (wanted !== undefined && last && isPositive(last) === isPositive({ verdict: wanted })) return last;
    const [noted] = last ? await noteDecisions(strapi, [last]) : [];
    throw new Refusal({ kind: 'decided-meanwhile', decision: noted?.note });
  };

  const checkEntry = async ({ relation, entityId }: DecisionRequest): Promise<void> => {
    const count = await strapi.db.query(catalogueTypeOf(relation)).count({ where: { documentId: entityId } });
    if (count === 0) throw new Refusal({ kind: 'no-entry', relation });
  };

  const apply = async (request: DecisionRequest): Promise<void> => {
    await checkEntry(request);
    const analysis = await analyze(request);
    const decision = decisionOf(request, analysis);
    const key = { contentType: request.contentType, targetId: request.documentId };
    await inTransaction(strapi, async () => {
      const last = await settle(request, request.seen, decision.verdict);
      if (request.seen !== undefined && last && saysAll(last, decision)) return;
      if (request.alias && request.words) {
        const uid = catalogueTypeOf(request.relation);
        await getService(strapi, 'aliases').add(uid, request.entityId, request.words, request.alias);
      }
      await saveDecisions(strapi, key, [decision], currentEditor(strapi));
      if (decision.relation === 'platforms' && !isPositive(decision))
        await withdrawMain(strapi, key, decision.entityId);
      await getService(strapi, 'retag').document(request.contentType, request.documentId);
    });
  };

  const takeBack = async (decision: StoredDecision, seen: string | undefined): Promise<void> => {
    const { contentType, targetId } = decision;
    await inTransaction(strapi, async () => {
      await settle({ ...decision, documentId: targetId }, seen, undefined);
      await deleteDecision(strapi, decision.id);
      await getService(strapi, 'retag').document(contentType, targetId);
    });
  };

  return {
    catalogueTypeOf,

    /** The decisions on a text, oldest first. */
    async list({
      contentType,
      documentId,
    }: {
      contentType: string;
      documentId: DocumentId;
    }): Promise<StoredDecision[]> {
      return listDecisions(strapi, { contentType, targetId: documentId });
    },

    /** One decision by its id. */
    async find(id: number): Promise<StoredDecision | undefined> {
      return findDecision(strapi, id);
    },

    /** How many documents `never` would change, with the words around. */
    async impactOfNever(request: DecisionRequest & { readonly phrase: string }): Promise<Impact> {
      const { entityId, phrase } = request;
      const { ground } = decisionOf(request, await analyze(request));
      if (!ground) throw new Refusal({ kind: 'not-found-by-tagger', verdict: request.verdict });
      return impactOf(await getService(strapi, 'preview').exclusion({ ...ground, entityId, phrase }, SAMPLE));
    },

    /** How many documents would change if these words were an alias of the entry; undefined where there is none. */
    async impactOfAlias(entry: DocumentId, text: string, strength: AliasStrength): Promise<Impact | undefined> {
      const proposal = { kind: 'aliases', entry, add: [{ text, strength }], remove: [] } as const;
      const page = await getService(strapi, 'preview').page(proposal, SAMPLE);
      return page && impactOf(page);
    },

    /**
     * Makes a decision and tags the text accordingly, both or neither. Where somebody has said the same meanwhile,
     * theirs stays.
     * @throws Refusal where the text, the entry or the words are not there, or somebody has said otherwise meanwhile
     */
    async decide(request: DecisionRequest): Promise<StoredDecision[]> {
      await apply(request);
      await getService(strapi, 'tagger').refreshTeaching();
      return listDecisions(strapi, { contentType: request.contentType, targetId: request.documentId });
    },

    /**
     * Makes decisions one after the other, each by itself: what is refused holds up nothing.
     * @returns for each the decision that holds now, or why it was refused, in order
     */
    async decideEach(requests: readonly DecisionRequest[]): Promise<(DecisionNote | Refusal)[]> {
      const outcomes = await eachOf(requests, async (request) => {
        await apply(request);
        const key = { contentType: request.contentType, targetId: request.documentId };
        const made = (await listDecisions(strapi, key)).filter((one) => isOn(one, request));
        const [noted] = await noteDecisions(strapi, made);
        return noted?.note ?? new Refusal({ kind: 'decided-meanwhile' });
      });
      await getService(strapi, 'tagger').refreshTeaching();
      return outcomes;
    },

    /**
     * Takes a decision back, with what it taught, and tags the text accordingly.
     * @throws Refusal where it is not the one that was seen any longer
     */
    async undo(id: number, seen?: string): Promise<StoredDecision[]> {
      const decision = await findDecision(strapi, id);
      if (!decision) return [];
      await takeBack(decision, seen);
      await getService(strapi, 'tagger').refreshTeaching();
      const { contentType, targetId } = decision;
      return listDecisions(strapi, { contentType, targetId });
    },

    /** Takes decisions back one after the other, each by itself. */
    async undoEach(
      decisions: readonly (StoredDecision & { readonly seen?: string })[]
    ): Promise<('undone' | Refusal)[]> {
      const outcomes = await eachOf(decisions, async ({ seen, ...decision }) => {
        await takeBack(decision, seen);
        return 'undone' as const;
      });
      await getService(strapi, 'tagger').refreshTeaching();
      return outcomes;
    },
  };
}

/** Does something with each in turn; a refusal takes the place of its result. */
async function eachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>
): Promise<(Result | Refusal)[]> {
  const outcomes: (Result | Refusal)[] = [];
  for (const item of items) {
    try {
      outcomes.push(await work(item));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      outcomes.push(error);
    }
  }
  return outcomes;
}
