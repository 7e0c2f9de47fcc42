import type { CheckedFile, Outcome } from '../../../shared/catalogue-transfer';
import { countGood, outcomeNamed, pageOfRows, shortened } from './outcomes';

const row = (line: number, outcome: Outcome) => ({
  line,
  outcome,
  reasons: [],
  changes: [],
  aliases: { added: [], removed: [], changed: [] },
});
const FILE: CheckedFile = {
  revision: '-',
  counts: { create: 2, change: 1, unchanged: 1, refused: 0 },
  rows: [row(2, 'create'), row(3, 'unchanged'), row(4, 'create'), row(5, 'change')],
};

it('shows one page of the rows with an outcome, or of all', () => {
  const lines = (asked: { outcome?: Outcome; page: number; pageSize: number }) => {
    const { results, total } = pageOfRows(FILE, asked);
    return [results.map(({ line }) => line), total];
  };
  expect(lines({ page: 2, pageSize: 3 })).toEqual([[5], 4]);
  expect(lines({ outcome: 'create', page: 1, pageSize: 1 })).toEqual([[2], 2]);
});

it('counts what would be written', () => {
  expect(countGood(FILE)).toBe(3);
});

it('knows outcomes by their names, and no others', () => {
  expect([outcomeNamed('refused'), outcomeNamed('lost')]).toEqual(['refused', undefined]);
});

it('shortens long texts', () => {
  expect([shortened('abc', 3), shortened('ab cd', 3)]).toEqual(['abc', 'ab…']);
});
