import { toAlias } from '../catalogue/aliases';
import type { Catalogue } from '../catalogue/types';
import { searchEntries } from './search-entries';

const platform = (slug: string, name: string, ...aliases: string[]) => {
  return { type: 'platform' as const, slug, name, aliases: aliases.map((text) => toAlias({ text })) };
};
const catalogue: Catalogue = {
  platforms: [platform('x', 'X', 'Twitter', 'X'), platform('youtube', 'YouTube'), platform('twitch', 'Twitch')],
  features: [
    { type: 'feature', slug: 'reels', name: 'Reels', platform: 'x', aliases: [toAlias({ text: 'Réels courts' })] },
    { type: 'feature', slug: 'tube', name: 'Tube map', platform: 'x', aliases: [] },
  ],
};
const both = new Set(['platform', 'feature'] as const);
const slugs = (letters: string, types: ReadonlySet<'platform' | 'feature'> = both) =>
  searchEntries(catalogue, letters, types).map(({ slug }) => slug);

it('puts whole names first, then beginnings, then words, then the rest', () => {
  expect(slugs('x')).toEqual(['x']);
  expect(slugs('tw')).toEqual(['twitch', 'x']);
  expect(slugs('tube')).toEqual(['tube', 'youtube']);
  expect(slugs('map')).toEqual(['tube']);
});

it('says which alias answers', () => {
  expect(searchEntries(catalogue, 'twitter', both)).toEqual([{ slug: 'x', type: 'platform', alias: 'Twitter' }]);
  expect(searchEntries(catalogue, 'reels c', both)[0]).toMatchObject({ slug: 'reels', alias: 'Réels courts' });
  expect(searchEntries(catalogue, 'reels', both)[0]).toEqual({ slug: 'reels', type: 'feature', alias: undefined });
});

it('keeps to the types that are asked for, and lists all without letters', () => {
  expect(slugs('', new Set(['feature']))).toEqual(['reels', 'tube']);
  expect(slugs('zzz')).toEqual([]);
});
