import type { DecisionNote } from '../../../shared/document-tags';
import type { SuggestedText, SuggestedTextsPage } from '../../../shared/suggestion-inbox';
import {
  EMPTY_INBOX,
  type Inbox,
  type InboxAction,
  inboxAfter,
  isOpen,
  lastAct,
  nextToLoad,
  openIn,
  rowsOf,
} from './inbox';

const group = (alias: string, texts: number) => ({ entityType: 'feature', entityId: 'live', alias, texts }) as const;
const text = (id: number, more: Partial<SuggestedText> = {}): SuggestedText => ({
  ...{ id, contentType: 'article', documentId: `d${id}`, locale: 'fr', title: `Titre ${id}`, mayDecide: true },
  occurrence: { field: 'title', start: 0, end: 4, words: 'Live', left: '', right: '', score: 0.5, reasons: [] },
  ...more,
});
const page = (results: SuggestedText[], after: number | null = null): SuggestedTextsPage => {
  return { results, after, entries: {} };
};
const decision: DecisionNote = { id: 7, verdict: 'accepted', isYours: true, at: '2026-01-01T00:00:00.000Z' };

const through = (...actions: InboxAction[]): Inbox => actions.reduce(inboxAfter, EMPTY_INBOX);
const opened: InboxAction[] = [
  { type: 'opened', page: { results: [group('Live', 3), group('Direct', 1)], total: 2, texts: 4, entries: {} } },
  { type: 'loaded', group: 'live Live', page: page([text(1), text(2), text(3)]) },
  { type: 'loaded', group: 'live Direct', page: page([text(9)]) },
];
const yes = (...ids: number[]): InboxAction => {
  return { type: 'decided', rows: ids.map((id) => `live Live ${id}`), verdict: 'accepted' };
};
const states = (inbox: Inbox) => rowsOf(inbox).map(({ state }) => state.kind);

it('begins at the first text', () => {
  expect(through(...opened).cursor).toBe('live Live 1');
});

it('walks through all groups and stops at both ends', () => {
  const forth: InboxAction = { type: 'moved', by: 1 };
  expect(through(...opened, forth, forth, forth, forth).cursor).toBe('live Direct 9');
  expect(through(...opened, { type: 'moved', by: -1 }).cursor).toBe('live Live 1');
});

it('goes on to the next open text with each decision, before the server has answered', () => {
  const inbox = through(...opened, yes(1));
  expect(states(inbox)).toEqual(['deciding', 'open', 'open', 'open']);
  expect(inbox.cursor).toBe('live Live 2');
});

it('comes back to what was left open once the end is reached', () => {
  const last: InboxAction = { type: 'decided', rows: ['live Direct 9'], verdict: 'rejected' };
  expect(through(...opened, yes(2), last).cursor).toBe('live Live 1');
});

it('decides nothing twice, and nothing that the role may not decide', () => {
  const readOnly: InboxAction = { type: 'loaded', group: 'live Direct', page: page([text(10, { mayDecide: false })]) };
  const inbox = through(...opened, readOnly, yes(1), yes(1, 2), {
    type: 'decided',
    rows: ['live Direct 10'],
    verdict: 'accepted',
  });
  expect(inbox.acts).toEqual([['live Live 1'], ['live Live 2']]);
  expect(states(inbox).at(-1)).toBe('open');
});

it('takes back what was decided together, together', () => {
  const answers = [1, 2].map((id): InboxAction => {
    return { type: 'answered', row: `live Live ${id}`, outcome: { status: 'decided', decision } };
  });
  const decided = through(...opened, yes(1, 2), ...answers);
  expect(decided.groups.map(openIn)).toEqual([1, 1]);
  const undone = inboxAfter(decided, { type: 'tookBack' });
  expect(states(undone).slice(0, 3)).toEqual(['undoing', 'undoing', 'open']);
  expect(undone.cursor).toBe('live Live 1');
  expect(lastAct(undone)).toEqual([]);
  const open = inboxAfter(undone, { type: 'answered', row: 'live Live 1', outcome: { status: 'undone' } });
  expect(states(open)[0]).toBe('open');
});

it('shows who was faster, and opens what the server did not take', () => {
  const message = 'Zoé a refusé cette étiquette entre-temps.';
  const inbox = through(
    ...opened,
    yes(1, 2),
    { type: 'answered', row: 'live Live 1', outcome: { status: 'conflict', message } },
    { type: 'answered', row: 'live Live 2', outcome: { status: 'failed', message: 'Hors ligne.' } }
  );
  expect(rowsOf(inbox)[0]?.state).toEqual({ kind: 'overtaken', message, decision: undefined });
  expect(rowsOf(inbox)[1]?.state).toEqual({ kind: 'failed', message: 'Hors ligne.' });
  expect(rowsOf(inbox).filter(isOpen)).toHaveLength(3);
});

it('leaves to a colleague what they have decided alike', () => {
  const theirs = { ...decision, by: 'Zoé', isYours: false };
  const answered: InboxAction = {
    type: 'answered',
    row: 'live Live 1',
    outcome: { status: 'decided', decision: theirs },
  };
  const inbox = through(...opened, yes(1), answered, { type: 'tookBack' });
  expect(rowsOf(inbox)[0]?.state).toEqual({ kind: 'overtaken', message: '', decision: theirs });
});

it('leaves a decision standing that could not be taken back', () => {
  const inbox = through(
    ...opened,
    yes(1),
    { type: 'answered', row: 'live Live 1', outcome: { status: 'decided', decision } },
    { type: 'tookBack' },
    { type: 'answered', row: 'live Live 1', outcome: { status: 'failed', message: 'Hors ligne.' } }
  );
  expect(rowsOf(inbox)[0]?.state).toEqual({ kind: 'decided', decision });
});

it('loads what is under the cursor first, then group after group, one at a time', () => {
  const begun = through(...opened.slice(0, 1));
  expect(nextToLoad(begun)?.key).toBe('live Live');
  const loading = inboxAfter(begun, { type: 'loading', group: 'live Live' });
  expect(nextToLoad(loading)).toBeUndefined();
  const some = inboxAfter(loading, { type: 'loaded', group: 'live Live', page: page([text(1), text(2)], 2) });
  expect(nextToLoad(some)?.key).toBe('live Live');
  const all = inboxAfter(some, { type: 'loaded', group: 'live Live', page: page([text(3)]) });
  expect(nextToLoad(all)?.key).toBe('live Direct');
  expect(nextToLoad(inboxAfter(all, { type: 'notLoaded', group: 'live Direct' }))).toBeUndefined();
});
