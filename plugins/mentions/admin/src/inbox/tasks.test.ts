import { type InboxTask, nextBatch } from './tasks';

const yes = (...rows: string[]): InboxTask => ({ type: 'decide', rows, verdict: 'accepted' });
const no = (...rows: string[]): InboxTask => ({ type: 'decide', rows, verdict: 'rejected' });
const undo = (...rows: string[]): InboxTask => ({ type: 'undo', rows });
const many = (count: number) => Array.from({ length: count }, (_, number) => `r${number}`);

it('has nothing to send where nothing waits', () => {
  expect(nextBatch([])).toBeUndefined();
});

it('sends decisions together, whatever they say, in order', () => {
  const next = nextBatch([yes('a'), no('b', 'c')]);
  expect(next?.batch.items.map(({ row, verdict }) => `${row} ${verdict ?? ''}`)).toEqual([
    'a accepted',
    'b rejected',
    'c rejected',
  ]);
  expect(next?.rest).toEqual([]);
});

it('keeps an undo after the decision that it takes back', () => {
  const next = nextBatch([yes('a'), undo('a'), yes('b')]);
  expect(next?.batch.items.map(({ row }) => row)).toEqual(['a']);
  expect(next?.rest).toEqual([undo('a'), yes('b')]);
  expect(nextBatch(next?.rest ?? [])?.batch).toEqual({ type: 'undo', items: [{ row: 'a', verdict: undefined }] });
});

it('sends a large group in several requests', () => {
  const first = nextBatch([yes(...many(60)), no('z')]);
  expect(first?.batch.items).toHaveLength(25);
  expect(first?.rest[0]?.rows).toHaveLength(35);
  expect(first?.rest[1]).toEqual(no('z'));
});
