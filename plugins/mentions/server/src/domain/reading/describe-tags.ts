import type { DecisionNote, DocumentTag, Occurrence, TagState } from '../../../../shared/document-tags';
import { addTo } from '../../../../shared/multimap';
import { isPositive, type Decision, type DocumentId, type TagRelation, type TagSet } from '../decide/decisions';

/** A decision with what there is to say of it. */
export interface NotedDecision extends Pick<Decision, 'relation' | 'entityId' | 'verdict'> {
  readonly note: DecisionNote;
}

/** A place where a text names an entry. */
export interface FoundEntry {
  readonly entityType: 'platform' | 'feature';
  readonly entityId: DocumentId;
  readonly occurrence: Occurrence;
}

/** What is found in a text, what is set, and what editors said of it. */
export interface TextReading {
  readonly found: readonly FoundEntry[];
  readonly tags: TagSet;
  readonly decisions: readonly NotedDecision[];
}

/** Every tag of a text, set or not: main ones first, then the surest; rejected ones last. */
export function describeTags(reading: TextReading): { platforms: DocumentTag[]; features: DocumentTag[] } {
  return { platforms: tagsOf(reading, 'platform'), features: tagsOf(reading, 'feature') };
}

function tagsOf({ found, tags, decisions }: TextReading, type: 'platform' | 'feature'): DocumentTag[] {
  const relation: TagRelation = type === 'platform' ? 'platforms' : 'features';
  const occurrences = new Map<DocumentId, Occurrence[]>();
  for (const { entityId, entityType, occurrence } of found) {
    if (entityType === type) addTo(occurrences, entityId, occurrence);
  }
  const decided = new Map(decisions.filter((one) => one.relation === relation).map((one) => [one.entityId, one]));
  const ids = new Set([...occurrences.keys(), ...tags[relation], ...decided.keys()]);
  const described = [...ids].map((entityId): DocumentTag => {
    const decision = decided.get(entityId);
    const places = occurrences.get(entityId) ?? [];
    const isSet = tags[relation].includes(entityId);
    return {
      entityId,
      isSet,
      state: stateOf(isSet, decision),
      isMain: type === 'platform' && tags.mainPlatforms.includes(entityId),
      score: places.length > 0 ? Math.max(...places.map(({ score }) => score)) : undefined,
      decision: decision?.note,
      mainDecision: type === 'platform' ? mainDecisionOn(entityId, decisions)?.note : undefined,
      occurrences: places,
    };
  });
  return described.sort((a, b) => rankOf(b) - rankOf(a));
}

function stateOf(isSet: boolean, decision: NotedDecision | undefined): TagState {
  if (!decision) return isSet ? 'automatic' : 'suggested';
  if (!isPositive(decision)) return 'rejected';
  return decision.verdict === 'accepted' ? 'confirmed' : 'by-hand';
}

function mainDecisionOn(entityId: DocumentId, decisions: readonly NotedDecision[]): NotedDecision | undefined {
  return decisions.find((one) => one.relation === 'mainPlatforms' && one.entityId === entityId);
}

/** Scores are 0–1: what is set comes before what is not, whatever its score. */
function rankOf({ isMain, isSet, state, score }: DocumentTag): number {
  return (isMain ? 8 : 0) + (isSet ? 4 : 0) + (state === 'rejected' ? 0 : 2) + (score ?? 0);
}
