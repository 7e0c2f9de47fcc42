import { DEFAULT_THRESHOLDS, isThresholds } from './thresholds';

describe('thresholds', () => {
  it.each([DEFAULT_THRESHOLDS, { automatic: 1, suggested: 0 }, { automatic: 0.5, suggested: 0.5 }])(
    'may be %j',
    (value) => expect(isThresholds(value)).toBe(true)
  );

  it.each([
    { automatic: 0.4, suggested: 0.6 },
    { automatic: 1.1, suggested: 0.4 },
    { automatic: 0.6, suggested: -0.1 },
    { automatic: NaN, suggested: 0.4 },
    { automatic: 0.6, suggested: NaN },
    { automatic: '0.6', suggested: 0.4 },
    { automatic: 0.6 },
    null,
    0.6,
  ])('are not %j', (value) => expect(isThresholds(value)).toBe(false));
});
