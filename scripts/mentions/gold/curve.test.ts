import { curveOf, precisionFrom, thresholdFor, type JudgedTag } from './curve';

const tag = (score: number, isRight: boolean): JudgedTag => ({ type: 'feature', score, isRight });
const tags = [tag(1, true), tag(0.95, true), tag(0.94, false), tag(0.6, true), tag(0.6, false), tag(0.59, false)];

describe('the calibration curve', () => {
  it('counts tags by band, and all from there on', () => {
    expect(curveOf(tags)).toEqual([
      { from: 0.95, to: 1, tags: 2, right: 2, tagsFromHere: 2, rightFromHere: 2 },
      { from: 0.9, to: 0.95, tags: 1, right: 0, tagsFromHere: 3, rightFromHere: 2 },
      { from: 0.6, to: 0.65, tags: 2, right: 1, tagsFromHere: 5, rightFromHere: 3 },
      { from: 0.55, to: 0.6, tags: 1, right: 0, tagsFromHere: 6, rightFromHere: 3 },
    ]);
  });

  it('tells the precision from a score on, and from which score on it is enough', () => {
    expect(precisionFrom(tags, 0.94)).toBeCloseTo(2 / 3);
    expect(precisionFrom([], 0.5)).toBe(1);
    expect(thresholdFor(tags, 0.97)).toBe(0.95);
    expect(thresholdFor(tags, 0.6)).toBe(0.6);
    expect(thresholdFor([tag(0.9, false)], 0.5)).toBeUndefined();
  });
});
