import type { DecisionNote, EntryCard } from '../../../shared/document-tags';
import type {
  DecisionOutcome,
  SuggestedText,
  SuggestedTextsPage,
  SuggestionGroup,
  SuggestionGroupsPage,
} from '../../../shared/suggestion-inbox';

export type InboxVerdict = 'accepted' | 'rejected';

/** How far a suggestion is: what has been said of it counts on the screen before the server has answered. */
export type RowState =
  | { readonly kind: 'open' }
  | { readonly kind: 'deciding'; readonly verdict: InboxVerdict }
  | { readonly kind: 'decided'; readonly decision: DecisionNote }
  | { readonly kind: 'undoing'; readonly decision: DecisionNote }
  /** Somebody else was faster, and said the same (then there is no message) or something else. */
  | { readonly kind: 'overtaken'; readonly message: string; readonly decision?: DecisionNote }
  /** Still open: what was said of it did not reach the server, or was refused. */
  | { readonly kind: 'failed'; readonly message: string };

export interface InboxRow {
  readonly key: string;
  readonly text: SuggestedText;
  readonly state: RowState;
}

export interface InboxGroup {
  readonly key: string;
  readonly group: SuggestionGroup;
  readonly rows: readonly InboxRow[];
  /** Where the next texts begin: 0 before the first, null after the last. */
  readonly after: number | null;
  readonly loading: 'no' | 'yes' | 'failed';
}

/** One page of the inbox, as it is being worked through. */
export interface Inbox {
  readonly groups: readonly InboxGroup[];
  readonly entries: Readonly<Record<string, EntryCard>>;
  /** The row that keys act on. */
  readonly cursor: string | undefined;
  /** What was decided together, the last at the end. */
  readonly acts: readonly (readonly string[])[];
}

export type InboxAction =
  | { readonly type: 'opened'; readonly page: SuggestionGroupsPage }
  | { readonly type: 'loading'; readonly group: string }
  | { readonly type: 'loaded'; readonly group: string; readonly page: SuggestedTextsPage }
  | { readonly type: 'notLoaded'; readonly group: string }
  | { readonly type: 'went'; readonly to: string }
  | { readonly type: 'moved'; readonly by: 1 | -1 }
  | { readonly type: 'decided'; readonly rows: readonly string[]; readonly verdict: InboxVerdict }
  | { readonly type: 'tookBack' }
  | { readonly type: 'answered'; readonly row: string; readonly outcome: RowOutcome };

/** What became of a row; `failed` where the server could not be reached. */
export type RowOutcome = DecisionOutcome | { readonly status: 'failed'; readonly message: string };

export const EMPTY_INBOX: Inbox = { groups: [], entries: {}, cursor: undefined, acts: [] };

/** The inbox after something has happened to it. */
export function inboxAfter(inbox: Inbox, action: InboxAction): Inbox {
  switch (action.type) {
    case 'opened':
      return { ...EMPTY_INBOX, entries: action.page.entries, groups: action.page.results.map(closedGroup) };
    case 'loading':
      return onGroup(inbox, action.group, (group) => ({ ...group, loading: 'yes' }));
    case 'notLoaded':
      return onGroup(inbox, action.group, (group) => ({ ...group, loading: 'failed' }));
    case 'loaded':
      return withTexts(inbox, action.group, action.page);
    case 'went':
      return { ...inbox, cursor: action.to };
    case 'moved':
      return { ...inbox, cursor: neighbour(inbox, action.by) };
    case 'decided':
      return decide(inbox, action.rows, action.verdict);
    case 'tookBack':
      return takeBack(inbox);
    case 'answered':
      return onRows(inbox, [action.row], (row) => ({ ...row, state: stateAfter(row.state, action.outcome) }));
  }
}

/** Every row on the page, in order. */
export function rowsOf({ groups }: Inbox): InboxRow[] {
  return groups.flatMap(({ rows }) => rows);
}

/** True where the row still wants a decision that may be made. */
export function isOpen({ state, text }: InboxRow): boolean {
  return text.mayDecide && (state.kind === 'open' || state.kind === 'failed');
}

/** The rows that the next undo is about. */
export function lastAct({ acts }: Inbox): readonly string[] {
  return acts.at(-1) ?? [];
}

/** The decision that a row stands on, once the server has it. */
export function decisionOf({ state }: InboxRow): DecisionNote | undefined {
  return state.kind === 'decided' || state.kind === 'undoing' ? state.decision : undefined;
}

/** Number of suggestions of a group that are still open, those that are not on the screen yet included. */
export function openIn({ group, rows }: InboxGroup): number {
  const settled = rows.filter(({ state }) => state.kind !== 'open' && state.kind !== 'failed').length;
  return Math.max(group.texts - settled, 0);
}

/** Rows before the end of what is loaded of a group at which the following ones are wanted. */
const AHEAD = 10;

/** The group whose texts should be loaded next; undefined while some are on their way, and where none are wanted. */
export function nextToLoad({ groups, cursor }: Inbox): InboxGroup | undefined {
  if (groups.some(({ loading }) => loading === 'yes')) return undefined;
  const quiet = groups.filter(({ loading, after }) => loading === 'no' && after !== null);
  const isNearTheEnd = ({ rows }: InboxGroup): boolean => rows.slice(-AHEAD).some(({ key }) => key === cursor);
  return quiet.find(isNearTheEnd) ?? quiet.find(({ after }) => after === 0);
}

function closedGroup(group: SuggestionGroup): InboxGroup {
  return { key: `${group.entityId} ${group.alias}`, group, rows: [], after: 0, loading: 'no' };
}

function withTexts(inbox: Inbox, key: string, page: SuggestedTextsPage): Inbox {
  const entries = { ...inbox.entries, ...page.entries };
  const grown = onGroup({ ...inbox, entries }, key, (group) => {
    const known = new Set(group.rows.map((row) => row.key));
    const rows = page.results
      .map((text): InboxRow => ({ key: `${group.key} ${text.id}`, text, state: { kind: 'open' } }))
      .filter((row) => !known.has(row.key));
    return { ...group, rows: [...group.rows, ...rows], after: page.after, loading: 'no' };
  });
  return { ...grown, cursor: inbox.cursor ?? rowsOf(grown)[0]?.key };
}

function decide(inbox: Inbox, keys: readonly string[], verdict: InboxVerdict): Inbox {
  const open = rowsOf(inbox).filter((row) => keys.includes(row.key) && isOpen(row));
  if (open.length === 0) return inbox;
  const decided = onRows(
    inbox,
    open.map(({ key }) => key),
    (row) => ({ ...row, state: { kind: 'deciding', verdict } })
  );
  const acts = [...inbox.acts, open.map(({ key }) => key)];
  return { ...decided, acts, cursor: nextOpen(decided, open.at(-1)?.key) ?? inbox.cursor };
}

function takeBack(inbox: Inbox): Inbox {
  const keys = lastAct(inbox);
  const [first] = keys;
  if (first === undefined) return inbox;
  const undone = onRows(inbox, keys, (row) =>
    row.state.kind === 'decided' ? { ...row, state: { kind: 'undoing', decision: row.state.decision } } : row
  );
  return { ...undone, acts: inbox.acts.slice(0, -1), cursor: first };
}

function stateAfter(state: RowState, outcome: RowOutcome): RowState {
  switch (outcome.status) {
    case 'decided':
      return outcome.decision.isYours
        ? { kind: 'decided', decision: outcome.decision }
        : { kind: 'overtaken', message: '', decision: outcome.decision };
    case 'undone':
      return { kind: 'open' };
    case 'conflict':
      return { kind: 'overtaken', message: outcome.message, decision: outcome.decision };
    case 'forbidden':
      return { kind: 'failed', message: '' };
    case 'refused':
    case 'failed':
      // What could not be taken back still stands.
      return state.kind === 'undoing'
        ? { kind: 'decided', decision: state.decision }
        : { kind: 'failed', message: outcome.message };
  }
}

function neighbour(inbox: Inbox, by: 1 | -1): string | undefined {
  const rows = rowsOf(inbox);
  const place = rows.findIndex(({ key }) => key === inbox.cursor);
  return rows[place + by]?.key ?? inbox.cursor;
}

/** The next open row after a row, or else the first one before it. */
function nextOpen(inbox: Inbox, after: string | undefined): string | undefined {
  const rows = rowsOf(inbox);
  const place = rows.findIndex(({ key }) => key === after);
  return (rows.slice(place + 1).find(isOpen) ?? rows.slice(0, place).find(isOpen))?.key;
}

function onGroup(inbox: Inbox, key: string, change: (group: InboxGroup) => InboxGroup): Inbox {
  return { ...inbox, groups: inbox.groups.map((group) => (group.key === key ? change(group) : group)) };
}

function onRows(inbox: Inbox, keys: readonly string[], change: (row: InboxRow) => InboxRow): Inbox {
  const wanted = new Set(keys);
  const groups = inbox.groups.map((group) => {
    if (!group.rows.some(({ key }) => wanted.has(key))) return group;
    return { ...group, rows: group.rows.map((row) => (wanted.has(row.key) ? change(row) : row)) };
  });
  return { ...inbox, groups };
}
