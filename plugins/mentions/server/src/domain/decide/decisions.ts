import type { Ground } from '../learn/context';

export type DocumentId = string;
export type TagRelation = 'platforms' | 'mainPlatforms' | 'features';
/** What an editor can say of a tag. */
export const VERDICTS = [
  'accepted', // found by the tagger, and right
  'rejected', // not about this, in this document
  'never', // rejected, and its alias never means this in such a context
  'added', // by hand: the tagger did not find it
  'missed', // by hand, with the words that name it
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const TAG_RELATIONS = ['platforms', 'mainPlatforms', 'features'] as const satisfies readonly TagRelation[];

/** The tags of one document in one locale, as document ids of catalogue entries. */
export type TagSet = Readonly<Record<TagRelation, readonly DocumentId[]>>;

/** What an editor said of a tag. */
export interface Decision {
  readonly relation: TagRelation;
  readonly entityId: DocumentId;
  readonly verdict: Verdict;
  /** What the tag rested on, where the tagger had found it: what the decision teaches about. */
  readonly ground?: Pick<Ground, 'alias' | 'context'>;
  /** `never`: only within these words. */
  readonly phrase?: string;
  /** `missed`: the words of the text that name it. */
  readonly words?: string;
}

export const NO_TAGS: TagSet = { platforms: [], mainPlatforms: [], features: [] };

/**
 * The decisions in a change of tags by hand. Relations that are not part of the change are left out of `requested`.
 * Taking a platform off a text takes it off its main platforms too, whatever was said of that before.
 */
export function decisionsIn(before: TagSet, requested: Partial<TagSet>): Decision[] {
  const decisions = TAG_RELATIONS.flatMap((relation) => {
    const after = requested[relation];
    if (!after) return [];
    const added = after.filter((entityId) => !before[relation].includes(entityId));
    const removed = before[relation].filter((entityId) => !after.includes(entityId));
    return [
      ...added.map((entityId): Decision => ({ relation, entityId, verdict: 'added' })),
      ...removed.map((entityId): Decision => ({ relation, entityId, verdict: 'rejected' })),
    ];
  });
  const isMainDecided = (id: DocumentId): boolean =>
    decisions.some(({ relation, entityId }) => relation === 'mainPlatforms' && entityId === id);
  const noLongerMain = decisions
    .filter(
      ({ relation, verdict, entityId }) =>
        relation === 'platforms' && verdict === 'rejected' && !isMainDecided(entityId)
    )
    .map(({ entityId }): Decision => ({ relation: 'mainPlatforms', entityId, verdict: 'rejected' }));
  return [...decisions, ...noLongerMain];
}

/** Earlier decisions with later ones on top: the last word on each tag counts. */
export function withLater<One extends Pick<Decision, 'relation' | 'entityId'>>(
  earlier: readonly One[],
  later: readonly One[]
): One[] {
  const byTag = new Map(
    [...earlier, ...later].map((decision) => [`${decision.relation} ${decision.entityId}`, decision])
  );
  return [...byTag.values()];
}

/**
 * The automatic tags with the editors’ decisions applied. A main platform is always a platform too: adding it as main
 * adds it, removing it altogether removes it as main.
 */
export function applyDecisions(automatic: TagSet, decisions: readonly Decision[]): TagSet {
  const ids = (relation: TagRelation, isTagged: boolean): DocumentId[] =>
    decisions
      .filter((one) => one.relation === relation && isPositive(one) === isTagged)
      .map(({ entityId }) => entityId);
  const decided = (relation: TagRelation): DocumentId[] => {
    const removed = new Set(ids(relation, false));
    return unique([...automatic[relation], ...ids(relation, true)]).filter((id) => !removed.has(id));
  };

  const addedAsMain = ids('mainPlatforms', true);
  const platforms = unique([...decided('platforms'), ...addedAsMain]).filter(
    (id) => addedAsMain.includes(id) || !ids('platforms', false).includes(id)
  );
  const mainPlatforms = decided('mainPlatforms').filter((id) => platforms.includes(id));
  return { platforms, mainPlatforms, features: decided('features') };
}

/** True for a decision that sets its tag; any other keeps it off. */
export function isPositive({ verdict }: Pick<Decision, 'verdict'>): boolean {
  return verdict !== 'rejected' && verdict !== 'never';
}

/** True where both hold the same tags, in whatever order. */
export function sameTags(a: TagSet, b: TagSet): boolean {
  return TAG_RELATIONS.every((relation) => sameIds(a[relation], b[relation]));
}

/** True where both lists name the same entries, in whatever order. */
export function sameIds(a: readonly DocumentId[], b: readonly DocumentId[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}

function unique(ids: readonly DocumentId[]): DocumentId[] {
  return [...new Set(ids)];
}
