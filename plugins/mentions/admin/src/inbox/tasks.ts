import type { InboxVerdict } from './inbox';

/** What is on its way to the server: some rows decided on alike, or taken back. */
export type InboxTask =
  | { readonly type: 'decide'; readonly rows: readonly string[]; readonly verdict: InboxVerdict }
  | { readonly type: 'undo'; readonly rows: readonly string[] };

/** A part of the queue that goes to the server in one request. */
export interface InboxBatch {
  readonly type: InboxTask['type'];
  readonly items: readonly { readonly row: string; readonly verdict?: InboxVerdict }[];
}

/** Rows of one request: enough to keep up with quick fingers, few enough to be answered soon. */
const MOST = 25;

/**
 * Takes the next request off a queue: tasks of one kind that stand together are sent together, and never overtake one
 * of the other kind, since an undo needs the answer to its decision.
 */
export function nextBatch(queue: readonly InboxTask[]): { batch: InboxBatch; rest: InboxTask[] } | undefined {
  const [first] = queue;
  if (!first) return undefined;
  const items: { row: string; verdict?: InboxVerdict }[] = [];
  const rest: InboxTask[] = [];
  for (const task of queue) {
    const room = rest.length > 0 || task.type !== first.type ? 0 : MOST - items.length;
    const verdict = task.type === 'decide' ? task.verdict : undefined;
    items.push(...task.rows.slice(0, room).map((row) => ({ row, verdict })));
    const left = task.rows.slice(room);
    if (left.length > 0) rest.push({ ...task, rows: left });
  }
  return { batch: { type: first.type, items }, rest };
}
