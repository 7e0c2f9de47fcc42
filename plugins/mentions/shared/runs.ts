/** Why texts are tagged again: the catalogue changed, or somebody asked for the whole archive. */
export type RunReason = 'catalogue' | 'archive';

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
