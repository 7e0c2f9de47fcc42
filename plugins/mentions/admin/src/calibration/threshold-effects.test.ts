import type { Calibration } from '../../../shared/calibration';
import { effectsOf } from './threshold-effects';

const open: Calibration['open'] = [
  { type: 'platform', score: 0.95, tags: 100 },
  { type: 'feature', score: 0.62, tags: 7 },
  { type: 'platform', score: 0.5, tags: 3 },
  { type: 'feature', score: 0.5, tags: 2 },
  { type: 'feature', score: 0.42, tags: 1 },
];
const current = { automatic: 0.6, suggested: 0.4 };
const NOTHING = { set: 0, unset: 0, silenced: 0, mayBring: false };

describe('what other thresholds would change', () => {
  it('is nothing where they are the same', () => {
    expect(effectsOf(open, current, current)).toEqual(NOTHING);
  });

  it('sets suggestions that a lower threshold reaches', () => {
    expect(effectsOf(open, current, { ...current, automatic: 0.5 })).toEqual({ ...NOTHING, set: 5 });
  });

  it('makes suggestions of tags below a higher one', () => {
    expect(effectsOf(open, current, { ...current, automatic: 0.7 })).toEqual({ ...NOTHING, unset: 7 });
  });

  it('silences suggestions below a higher threshold, and counts none of them twice', () => {
    expect(effectsOf(open, current, { automatic: 0.7, suggested: 0.65 })).toEqual({ ...NOTHING, silenced: 13 });
  });

  it('tells that suggestions may come which are not kept yet', () => {
    expect(effectsOf(open, current, { ...current, suggested: 0.3 })).toEqual({ ...NOTHING, mayBring: true });
  });
});
