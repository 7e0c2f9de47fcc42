import { NO_TAGS } from '../decide/decisions';
import { tagChanges } from './tag-changes';

it('tells what comes and goes', () => {
  const before = { platforms: ['x', 'tiktok'], mainPlatforms: ['tiktok'], features: ['duet'] };
  const after = { platforms: ['tiktok', 'instagram'], mainPlatforms: ['instagram'], features: ['reels'] };
  expect(tagChanges(before, after)).toEqual({
    added: ['instagram', 'reels'],
    removed: ['x', 'duet'],
    becomingMain: ['instagram'],
    noLongerMain: ['tiktok'],
  });
});

it('does not say of a platform that goes that it is no longer main', () => {
  const before = { ...NO_TAGS, platforms: ['x'], mainPlatforms: ['x'] };
  expect(tagChanges(before, NO_TAGS)).toEqual({ added: [], removed: ['x'], becomingMain: [], noLongerMain: [] });
});
