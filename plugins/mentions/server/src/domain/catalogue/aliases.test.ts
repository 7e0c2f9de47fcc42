import { toAlias, withNames } from './aliases';
import { fromFiles, type FeatureEntry, type PlatformEntry } from './file';
import { platformAliases } from './names';

const DEFAULTS = {
  locale: 'any',
  kind: 'name',
  strength: 'strong',
  case: 'any',
  accents: 'fold',
  requires: { type: 'none' },
};

describe('an alias', () => {
  it('needs only its text', () => expect(toAlias({ text: 'Insta' })).toEqual({ text: 'Insta', ...DEFAULTS }));

  it('keeps what is said of it', () => {
    const said = {
      text: 'X',
      locale: 'fr',
      kind: 'former-name',
      strength: 'weak',
      case: 'exact',
      accents: 'exact',
      requires: { type: 'owner' },
      validFrom: '2023',
      validTo: '2024',
    } as const;
    expect(toAlias(said)).toEqual(said);
  });
});

describe('names', () => {
  const textsOf = (...input: Parameters<typeof withNames>) =>
    withNames(...input).map(({ text, strength }) => `${text} ${strength}`);

  it('are strong aliases, before those written down', () => {
    expect(textsOf(['Family Centre', 'Centre familial'], [{ text: 'FC', strength: 'weak' }])).toEqual([
      'Family Centre strong',
      'Centre familial strong',
      'FC weak',
    ]);
  });

  it('are one where they differ in case and accents only', () =>
    expect(withNames(['Epingles', 'Épingles', 'épingles'], [])).toHaveLength(1));

  it('are left to an alias of the same text', () => {
    expect(textsOf(['Guides', 'guides'], [{ text: 'guides', strength: 'weak' }])).toEqual(['guides weak']);
  });
});

describe('domains', () => {
  it('are aliases of their kind, unless listed', () => {
    const listed = [{ text: 'FB.com', kind: 'domain', strength: 'weak' }] as const;
    const aliases = platformAliases(['Facebook'], listed, ['facebook.com', 'fb.com']);
    expect(aliases.map(({ text, kind, strength }) => [text, kind, strength])).toEqual([
      ['Facebook', 'name', 'strong'],
      ['FB.com', 'domain', 'weak'],
      ['facebook.com', 'domain', 'strong'],
    ]);
  });
});

describe('catalogue files', () => {
  const description = { fr: '-', en: '-' };
  const platform: PlatformEntry = { slug: 'tiktok', name: { fr: 'TikTok', en: 'TikTok' }, kind: 'video', description };
  const feature: FeatureEntry = {
    slug: 'tiktok-family',
    platform: 'tiktok',
    name: { fr: 'Mode famille', en: 'Family Pairing' },
    kind: 'tool',
    state: 'live',
    description,
  };

  it('make one catalogue', () => {
    const other: PlatformEntry = { ...platform, slug: 'vine', name: { fr: 'Vine', en: 'Vine' } };
    const catalogue = fromFiles([{ platforms: [platform] }, { features: [feature] }, {}, { platforms: [other] }]);
    expect(catalogue.platforms.map(({ slug }) => slug)).toEqual(['tiktok', 'vine']);
    expect(catalogue.features.map(({ slug }) => slug)).toEqual(['tiktok-family']);
  });

  it('name entries in English and know them by both names', () => {
    const { features } = fromFiles([{ features: [feature] }]);
    expect(features).toMatchObject([
      {
        type: 'feature',
        name: 'Family Pairing',
        platform: 'tiktok',
        aliases: [{ text: 'Family Pairing' }, { text: 'Mode famille' }],
      },
    ]);
  });

  it('may write an alias short, or with what it requires', () => {
    const aliases = [
      'Tik tok',
      { text: 'a', requires: 'owner' },
      { text: 'b', requires: 'none' },
      { text: 'c', requires: { anyOf: ['vidéo'] } },
    ] as const;
    const [tiktok] = fromFiles([{ platforms: [{ ...platform, aliases, domains: ['tiktok.com'] }] }]).platforms;
    expect(tiktok?.aliases.map(({ text, requires }) => [text, requires])).toEqual([
      ['TikTok', { type: 'none' }],
      ['Tik tok', { type: 'none' }],
      ['a', { type: 'owner' }],
      ['b', { type: 'none' }],
      ['c', { type: 'any-of', words: ['vidéo'] }],
      ['tiktok.com', { type: 'none' }],
    ]);
  });
});
