import { problemsOf, thresholdsOf } from './threshold-draft';

it('takes two scores in order, without the noise of their steps', () => {
  expect(thresholdsOf({ automatic: 0.65 + 0.05, suggested: 0 })).toEqual({ automatic: 0.7, suggested: 0 });
  expect(problemsOf({ automatic: 1, suggested: 1 })).toEqual({});
});

it('says which field is not a score', () => {
  expect(problemsOf({ automatic: 1.1, suggested: 0.4 })).toEqual({ automatic: 'thresholds.outOfRange' });
  expect(problemsOf({ automatic: undefined, suggested: -0.1 })).toEqual({
    automatic: 'thresholds.outOfRange',
    suggested: 'thresholds.outOfRange',
  });
  expect(thresholdsOf({ automatic: undefined, suggested: 0.4 })).toBeUndefined();
});

it('refuses suggestions above automatic tags', () => {
  expect(problemsOf({ automatic: 0.5, suggested: 0.6 })).toEqual({ suggested: 'thresholds.wrongOrder' });
  expect(thresholdsOf({ automatic: 0.5, suggested: 0.6 })).toBeUndefined();
});
