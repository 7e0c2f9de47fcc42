import type { EntryName } from './entry-name';

/** What decisions teach of one alias of an entry in one kind of context. */
export interface LearnedLesson {
  /** Document id of the platform or feature. */
  readonly entityId: string;
  /** Undefined where the entry is gone. */
  readonly entry?: EntryName;
  /** Folded. */
  readonly alias: string;
  /** The reason that says in which surroundings the words stand; `alone` where there is none. */
  readonly context: string;
  /** Numbers of decisions. */
  readonly accepted: number;
  readonly rejected: number;
  readonly never: number;
}

/** One page of lessons, and the number of all. */
export interface LessonsPage {
  readonly results: readonly LearnedLesson[];
  readonly total: number;
}
