import { dayAfter } from './dates';

describe('dayAfter', () => {
  const start = new Date(2024, 1, 28, 23, 59);

  it.each([
    [0, '2024-02-28'],
    [2, '2024-03-01'],
    [-28, '2024-01-31'],
    [308, '2025-01-01'],
  ])('counts %i days from the local day', (days, expected) => {
    expect(dayAfter(start, days)).toBe(expected);
  });
});
