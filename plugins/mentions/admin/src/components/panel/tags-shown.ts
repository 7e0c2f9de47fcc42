import type { DocumentTags } from '../../../../shared/document-tags';
import type { WantedDecision } from '../../hooks/use-decisions';
import type { TagWords } from '../../hooks/use-tag-words';

/** The tags of a text with all that is needed to show them. */
export interface TagsShown {
  readonly data: DocumentTags;
  readonly words: TagWords;
  /** What fields are called on the screen. */
  readonly labels: Readonly<Record<string, string>>;
  readonly isBusy: boolean;
  /** Undefined where nothing can be decided. */
  readonly onDecide: ((wanted: WantedDecision) => void) | undefined;
}
