import { type SlugFacts, decideSlug } from './decide-slug';

const facts: SlugFacts = { sent: undefined, stored: undefined, shared: undefined, title: undefined };

describe('decideSlug', () => {
  it.each<[string, Partial<SlugFacts>, object]>([
    ['a new slug', { sent: 'nouveau', stored: 'ancien' }, { do: 'take', slug: 'nouveau' }],
    ['the slug it has already', { sent: 'ancien', stored: 'ancien' }, { do: 'leave' }],
    ['no slug for an entry that has one', { stored: 'ancien', title: 'Nouveau titre' }, { do: 'leave' }],
    ['no slug for a new entry', { title: 'L’œuvre, enfin !' }, { do: 'make', base: 'l-oeuvre-enfin' }],
    ['an emptied slug', { sent: '', stored: 'ancien', title: 'Nouveau titre' }, { do: 'make', base: 'nouveau-titre' }],
    ['no slug for a new locale', { shared: 'tiktok', title: 'TikTok' }, { do: 'copy', slug: 'tiktok' }],
    ['an emptied slug that other locales have', { sent: null, stored: 'x', shared: 'x' }, { do: 'copy', slug: 'x' }],
    ['neither slug nor title', {}, { do: 'leave' }],
    ['a title without letters', { title: '…' }, { do: 'leave' }],
    ['what is no text, for Strapi to refuse', { sent: 12, title: 'Titre' }, { do: 'leave' }],
  ])('answers %s', (_, given, decision) => {
    expect(decideSlug({ ...facts, ...given })).toEqual(decision);
  });
});
