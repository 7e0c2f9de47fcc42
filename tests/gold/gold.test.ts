import { MEASURES, rates } from '../../scripts/mentions/gold/score';
import { GoldReader, goldSets } from './sets';

const reader = new GoldReader();

describe.each(goldSets())('the tagger on $name', ({ file, atLeast, mayBeWrong }) => {
  const { scores } = reader.read(file);

  it.each(MEASURES)('is good enough at %s', (measure) =>
    expect(rates(scores[measure]).f1).toBeGreaterThanOrEqual(atLeast[measure] ?? 0)
  );

  if (!mayBeWrong) it('tags no platform wrongly', () => expect(scores.platform.falseAlarms).toBe(0));
});
