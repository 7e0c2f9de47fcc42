import type { Decision, DocumentId, TagRelation, Verdict } from '../domain/decide/decisions';
import { groundDecisions, groundWithin } from '../domain/learn/ground-decisions';
import type { Analysis } from '../domain/tagger';
import { fold } from '../domain/text/fold';
import type { StoredDecision } from '../repositories/decisions';
import { Refusal } from './problems';

/** One tag of one text. */
export interface DecidedTag {
  readonly contentType: string;
  readonly documentId: DocumentId;
  readonly relation: TagRelation;
  readonly entityId: DocumentId;
}

/** What an editor says of one tag of one text. */
export interface DecisionRequest extends DecidedTag {
  /** The language the editor reads; the default one where nothing is said. The decision holds for all. */
  readonly locale?: string;
  readonly verdict: Verdict;
  /** `never`: only within these words. */
  readonly phrase?: string;
  /** `missed`: the words of the text that name the entry. */
  readonly words?: string;
  /** `missed`: the words become an alias of this strength. */
  readonly alias?: 'strong' | 'medium' | 'weak';
  /** The text as the editor has it before them, where it is not saved yet; what is left out is as it is stored. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** When the decision that the editor had before them was made; null for none. Without it, nothing is compared. */
  readonly seen?: string | null;
}

/** The decision with what it rests on, once it is sure that it makes sense for this text. */
export function decisionOf(
  { relation, entityId, verdict, phrase, words }: DecisionRequest,
  analysis: Analysis
): Decision {
  const plain: Decision = { relation, entityId, verdict, phrase, words };
  const [grounded = plain] = groundDecisions([plain], analysis);
  const within = phrase === undefined ? undefined : groundWithin(entityId, phrase, analysis);
  const decision = within ? { ...grounded, ground: within } : grounded;
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

/** True for a decision on this very tag. */
export function isOn(
  decision: Pick<StoredDecision, 'relation' | 'entityId'>,
  { relation, entityId }: Pick<DecidedTag, 'relation' | 'entityId'>
): boolean {
  return decision.relation === relation && decision.entityId === entityId;
}

/** True where a decision says all that another would: it need not be made again. */
export function saysAll(last: StoredDecision, { verdict, phrase, words }: Decision): boolean {
  const isSame = last.verdict === verdict || (verdict === 'added' && last.verdict === 'accepted');
  return isSame && (last.phrase ?? undefined) === phrase && (last.words ?? undefined) === words;
}
