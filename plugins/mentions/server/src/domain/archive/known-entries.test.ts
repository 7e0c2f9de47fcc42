import { toAlias } from '../catalogue/aliases';
import type { Alias, Catalogue, Feature, Platform } from '../catalogue/types';
import { catalogueChange, knownEntries } from './known-entries';

const alias = (text: string, more: Partial<Alias> = {}): Alias => toAlias({ text, case: 'exact', ...more });
const platform = (slug: string, ...aliases: Alias[]): Platform => ({ type: 'platform', slug, name: slug, aliases });
const feature = (slug: string, owner: string, ...aliases: Alias[]): Feature => ({
  type: 'feature',
  slug,
  name: slug,
  platform: owner,
  aliases,
});
const known = (entities: readonly (Platform | Feature)[], row = 1): Map<string, string> => {
  const catalogue: Catalogue = {
    platforms: entities.filter((one) => one.type === 'platform'),
    features: entities.filter((one) => one.type === 'feature'),
  };
  return knownEntries(catalogue, new Map(entities.map(({ slug }) => [slug, new Map([['fr', row]])])));
};

describe('what changed of a catalogue', () => {
  const before = known([platform('a', alias('Aa'), alias('Ab')), feature('f', 'a', alias('Ff'))]);

  it('is nothing between two equal ones', () => {
    const again = known([platform('a', alias('Aa'), alias('Ab')), feature('f', 'a', alias('Ff'))]);
    expect(catalogueChange(before, again)).toEqual({ changed: new Map(), gone: [], spellings: [] });
  });

  it.each([
    ['an alias more', [platform('a', alias('Aa'), alias('Ab'), alias('Ac')), feature('f', 'a', alias('Ff'))], ['ac']],
    ['an alias less', [platform('a', alias('Ab')), feature('f', 'a', alias('Ff'))], ['aa']],
    [
      'an alias with another strength',
      [platform('a', alias('Aa'), alias('Ab', { strength: 'weak' })), feature('f', 'a', alias('Ff'))],
      ['ab'],
    ],
    ['aliases in another order', [platform('a', alias('Ab'), alias('Aa')), feature('f', 'a', alias('Ff'))], []],
    [
      'a feature that moved',
      [platform('a', alias('Aa'), alias('Ab')), platform('b'), feature('f', 'b', alias('Ff'))],
      ['ff'],
    ],
    ['an entry that went', [platform('a', alias('Aa'), alias('Ab'))], ['ff']],
  ])('%s', (_, entities, spellings) => {
    expect(catalogueChange(before, known(entities)).spellings).toEqual(spellings);
  });

  it('is everything of an entry with another row', () => {
    const moved = known([platform('a', alias('Aa'))], 2);
    expect(catalogueChange(known([platform('a', alias('Aa'))]), moved).spellings).toEqual(['aa']);
  });

  it('says so where too much changed to look for each spelling', () => {
    const many = Array.from({ length: 301 }, (_, index) => alias(`A${index}`));
    expect(catalogueChange(new Map(), known([platform('a', ...many)])).spellings).toBeUndefined();
  });
});
