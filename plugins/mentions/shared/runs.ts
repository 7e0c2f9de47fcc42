/** Why texts are tagged again: the catalogue changed, or somebody asked for the whole archive or for some texts. */
export type RunReason = 'catalogue' | 'archive' | 'selection';

/** `waiting` has yet to find out which documents; `stopped` can be resumed. */
export type RunState = 'waiting' | 'running' | 'stopped' | 'done';

/** One re-tag. Counted in documents, each with all its locales and versions. */
export interface Run {
  readonly id: number;
  readonly reason: RunReason;
  readonly state: RunState;
  readonly total: number;
  readonly done: number;
  /** Documents whose tags changed. */
  readonly changed: number;
  /** Documents that could not be tagged; each is logged, and tried again by a job of its own. */
  readonly failed: number;
  readonly requestedBy: string | null;
  readonly requestedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
}

/** A run with the name of whoever asked for it; undefined for the system, and where nobody is known any longer. */
export interface ShownRun extends Run {
  readonly requestedByName?: string;
}

/** One page of runs, the latest first. */
export interface RunsPage {
  readonly results: readonly ShownRun[];
  readonly total: number;
}

/** A document that a run could not tag. */
export interface RunFailure {
  readonly contentType: string;
  readonly documentId: string;
  readonly locale: string;
  /** Null where it has none, or the role may not read it. */
  readonly title: string | null;
}

/** One page of the documents that a run could not tag. */
export interface RunFailuresPage {
  readonly results: readonly RunFailure[];
  readonly total: number;
}
