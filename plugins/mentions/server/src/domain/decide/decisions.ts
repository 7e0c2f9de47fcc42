export type DocumentId = string;
export type TagRelation = 'platforms' | 'mainPlatforms' | 'features';
export type Verdict = 'added' | 'removed';

export const TAG_RELATIONS = ['platforms', 'mainPlatforms', 'features'] as const satisfies readonly TagRelation[];

/** The tags of one document in one locale, as document ids of catalogue entries. */
export type TagSet = Readonly<Record<TagRelation, readonly DocumentId[]>>;

/** What an editor said of a tag. */
export interface Decision {
  readonly relation: TagRelation;
  readonly entityId: DocumentId;
  readonly verdict: Verdict;
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
      ...removed.map((entityId): Decision => ({ relation, entityId, verdict: 'removed' })),
    ];
  });
  const isMainDecided = (id: DocumentId): boolean =>
    decisions.some(({ relation, entityId }) => relation === 'mainPlatforms' && entityId === id);
  const noLongerMain = decisions
    .filter(
      ({ relation, verdict, entityId }) => relation === 'platforms' && verdict === 'removed' && !isMainDecided(entityId)
    )
    .map(({ entityId }): Decision => ({ relation: 'mainPlatforms', entityId, verdict: 'removed' }));
  return [...decisions, ...noLongerMain];
}

/** Earlier decisions with later ones on top: the last word on each tag counts. */
export function withLater(earlier: readonly Decision[], later: readonly Decision[]): Decision[] {
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
  const ids = (relation: TagRelation, verdict: Verdict): DocumentId[] =>
    decisions.filter((one) => one.relation === relation && one.verdict === verdict).map(({ entityId }) => entityId);
  const decided = (relation: TagRelation): DocumentId[] => {
    const removed = new Set(ids(relation, 'removed'));
    return unique([...automatic[relation], ...ids(relation, 'added')]).filter((id) => !removed.has(id));
  };

  const addedAsMain = ids('mainPlatforms', 'added');
  const platforms = unique([...decided('platforms'), ...addedAsMain]).filter(
    (id) => addedAsMain.includes(id) || !ids('platforms', 'removed').includes(id)
  );
  const mainPlatforms = decided('mainPlatforms').filter((id) => platforms.includes(id));
  return { platforms, mainPlatforms, features: decided('features') };
}

/** True where both hold the same tags, in whatever order. */
export function sameTags(a: TagSet, b: TagSet): boolean {
  return TAG_RELATIONS.every(
    (relation) => a[relation].length === b[relation].length && a[relation].every((id) => b[relation].includes(id))
  );
}

function unique(ids: readonly DocumentId[]): DocumentId[] {
  return [...new Set(ids)];
}
