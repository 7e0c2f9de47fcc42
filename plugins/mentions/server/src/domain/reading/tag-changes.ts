import type { TagChanges } from '../../../../shared/document-tags';
import type { DocumentId, TagSet } from '../decide/decisions';

/** What a save changes, as people tell it: a platform that comes or goes altogether is not also said to be main. */
export function tagChanges(before: TagSet, after: TagSet): TagChanges {
  const all = ({ platforms, features }: TagSet): DocumentId[] => [...platforms, ...features];
  const added = without(all(after), all(before));
  const removed = without(all(before), all(after));
  return {
    added,
    removed,
    becomingMain: without(after.mainPlatforms, before.mainPlatforms),
    noLongerMain: without(before.mainPlatforms, [...after.mainPlatforms, ...removed]),
  };
}

function without(ids: readonly DocumentId[], others: readonly DocumentId[]): DocumentId[] {
  return ids.filter((id) => !others.includes(id));
}
