import { addDays, bucketsBetween, isDay, nextStart, startOf, weeksBetween } from './days';

it('knows the days of the calendar', () => {
  expect(['2024-02-29', '2024-12-31'].every(isDay)).toBe(true);
  expect(['2023-02-29', '2024-13-01', '2024-1-1', 'today', ''].some(isDay)).toBe(false);
});

it('begins weeks on Monday, also across a year', () => {
  // Wednesday, Monday, Sunday.
  expect(startOf('week', '2025-01-01')).toBe('2024-12-30');
  expect(startOf('week', '2024-05-06')).toBe('2024-05-06');
  expect(startOf('week', '2024-05-12')).toBe('2024-05-06');
});

it('goes from one month or week to the next, however long they are', () => {
  expect(nextStart('month', '2024-01-31')).toBe('2024-02-01');
  expect(nextStart('month', '2023-02-28')).toBe('2023-03-01');
  expect(nextStart('month', '2024-12-01')).toBe('2025-01-01');
  expect(nextStart('week', '2024-05-08')).toBe('2024-05-13');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
});

it('lists every month and week of a period, those without anything too', () => {
  expect(bucketsBetween('month', '2023-11-15', '2024-02-01')).toEqual([
    '2023-11-01',
    '2023-12-01',
    '2024-01-01',
    '2024-02-01',
  ]);
  expect(bucketsBetween('week', '2024-05-12', '2024-05-13')).toEqual(['2024-05-06', '2024-05-13']);
});

it('counts whole weeks', () => {
  expect(weeksBetween('2024-05-01', '2024-05-14')).toBe(1);
  expect(weeksBetween('2024-05-01', '2024-05-15')).toBe(2);
});
