import { say } from './messages';

describe('say', () => {
  const period = {
    kind: 'ends-before-it-starts',
    field: 'closedOn',
    value: '2012-01-17',
    startField: 'launchedOn',
    startValue: '2013-01-24',
  } as const;

  it('names the field, its value and the remedy', () => {
    expect(say(period, 'en')).toBe(
      'closedOn (2012-01-17) lies before launchedOn (2013-01-24). Correct one of the two dates.'
    );
    expect(say({ kind: 'negative', field: 'price', value: '-5' }, 'en')).toBe(
      'price must not be negative (-5). Enter 0 or more, or leave it empty.'
    );
    expect(say({ kind: 'slug-taken', field: 'slug', slug: 'tiktok', holder: 'TikTok' }, 'en')).toBe(
      'slug “tiktok” is taken by “TikTok”. Choose another one.'
    );
  });

  it('speaks French with the names that the form shows', () => {
    expect(say(period, 'fr')).toBe(
      '« Fermeture » (17/01/2012) précède « Lancement » (24/01/2013). Corrigez l’une des deux dates.'
    );
    expect(say({ kind: 'slug-taken', field: 'slug', slug: 'tiktok', holder: undefined }, 'fr')).toBe(
      'L’adresse « tiktok » est déjà prise. Choisissez-en une autre.'
    );
  });
});
