import type { Core } from '@strapi/strapi';

import { findTextType, getSettings, textSettings, type ContentTypeUID } from '../config/settings';
import { isPositive } from '../domain/decide/decisions';
import type { Decision, DocumentId, TagRelation, Verdict } from '../domain/decide/decisions';
import { groundDecisions } from '../domain/learn/ground-decisions';
import { fold } from '../domain/text/fold';
import type { Analysis } from '../domain/tagger';
import { deleteDecision, findDecision, listDecisions, saveDecisions, withdrawMain } from '../repositories/decisions';
import type { StoredDecision } from '../repositories/decisions';
import { findText } from '../repositories/stored-text';
import { inTransaction } from '../repositories/transaction';
import { currentEditor } from './current-editor';
import { getService } from './get-service';
import { Refusal } from './problems';
import { editedVersion } from './tagging';
import { readableText } from './text-fields';

/** What an editor says of one tag of one text. */
export interface DecisionRequest {
  readonly contentType: string;
  readonly documentId: DocumentId;
  /** The language the editor reads; the default one where nothing is said. The decision holds for all. */
  readonly locale?: string;
  readonly relation: TagRelation;
  readonly entityId: DocumentId;
  readonly verdict: Verdict;
  /** `never`: only within these words. */
  readonly phrase?: string;
  /** `missed`: the words of the text that name the entry. */
  readonly words?: string;
  /** `missed`: the words become an alias of this strength. */
  readonly alias?: 'strong' | 'medium' | 'weak';
}

/** Decisions that are made and undone one by one. */
export default function decisionsService({ strapi }: { strapi: Core.Strapi }) {
  const { catalogue } = getSettings(strapi);
  const catalogueTypeOf = (relation: TagRelation): ContentTypeUID =>
    relation === 'features' ? catalogue.feature.contentType : catalogue.platform.contentType;

  /** What the tagger makes of the version that editors work on. */
  const analyze = async ({ contentType, documentId, locale }: Omit<DecisionRequest, 'verdict'>): Promise<Analysis> => {
    const uid = findTextType(strapi, contentType);
    const settings = textSettings(strapi, contentType);
    if (!uid || !settings) throw new Refusal({ kind: 'not-tagged', contentType });
    const code: string = locale ?? (await strapi.plugin('i18n').service('locales').getDefaultLocale());
    const key = { documentId, locale: code, version: editedVersion(strapi, uid) };
    const text = await findText(strapi, uid, settings, key);
    if (!text) throw new Refusal({ kind: 'no-text' });
    const { analysis } = await getService(strapi, 'tagger').analyze(readableText(strapi, uid, settings, text).document);
    return analysis;
  };

  const checkEntry = async ({ relation, entityId }: DecisionRequest): Promise<void> => {
    const count = await strapi.db.query(catalogueTypeOf(relation)).count({ where: { documentId: entityId } });
    if (count === 0) throw new Refusal({ kind: 'no-entry', relation });
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

    /**
     * Makes a decision and tags the text accordingly, both or neither.
     * @throws Refusal where the text, the entry or the words are not there
     */
    async decide(request: DecisionRequest): Promise<StoredDecision[]> {
      await checkEntry(request);
      const analysis = await analyze(request);
      const decision = decisionOf(request, analysis);
      const key = { contentType: request.contentType, targetId: request.documentId };
      await inTransaction(strapi, async () => {
        if (request.alias && request.words) {
          const uid = catalogueTypeOf(request.relation);
          await getService(strapi, 'aliases').add(uid, request.entityId, request.words, request.alias);
        }
        await saveDecisions(strapi, key, [decision], currentEditor(strapi));
        if (decision.relation === 'platforms' && !isPositive(decision))
          await withdrawMain(strapi, key, decision.entityId);
        await getService(strapi, 'retag').document(request.contentType, request.documentId);
      });
      await getService(strapi, 'tagger').refreshTeaching();
      return listDecisions(strapi, key);
    },

    /** Takes a decision back, with what it taught, and tags the text accordingly. */
    async undo(id: number): Promise<StoredDecision[]> {
      const decision = await findDecision(strapi, id);
      if (!decision) return [];
      const { contentType, targetId } = decision;
      await inTransaction(strapi, async () => {
        await deleteDecision(strapi, id);
        await getService(strapi, 'retag').document(contentType, targetId);
      });
      await getService(strapi, 'tagger').refreshTeaching();
      return listDecisions(strapi, { contentType, targetId });
    },
  };
}

/** The decision with what it rests on, once it is sure that it makes sense for this text. */
function decisionOf({ relation, entityId, verdict, phrase, words }: DecisionRequest, analysis: Analysis): Decision {
  const plain: Decision = { relation, entityId, verdict, phrase, words };
  const [decision = plain] = groundDecisions([plain], analysis);
  const needsGround = relation !== 'mainPlatforms' && (verdict === 'accepted' || verdict === 'never');
  if (needsGround && !decision.ground) throw new Refusal({ kind: 'not-found-by-tagger', verdict });
  if (words !== undefined && !says(analysis.document.text, words))
    throw new Refusal({ kind: 'words-not-in-text', words });
  if (phrase !== undefined && decision.ground && !says(phrase, decision.ground.alias)) {
    throw new Refusal({ kind: 'phrase-without-words', words: decision.ground.alias });
  }
  return decision;
}

const says = (text: string, words: string): boolean => fold(text).includes(fold(words));
