import { checkCatalogue } from './check';
import { fromFiles, type AliasEntry, type CatalogueFile, type FeatureEntry, type PlatformEntry } from './file';

const both = (text: string) => ({ fr: text, en: text });

function platform(slug: string, aliases: readonly AliasEntry[] = []): PlatformEntry {
  return { slug, name: both(slug), kind: 'social-network', description: both('…'), aliases };
}

function feature(slug: string, owner: string, aliases: readonly AliasEntry[] = []): FeatureEntry {
  return { slug, platform: owner, name: both(slug), kind: 'function', state: 'live', description: both('…'), aliases };
}

function problems(...files: readonly CatalogueFile[]): string[] {
  return checkCatalogue(fromFiles(files)).map(({ entry, message }) => `${entry}: ${message}`);
}

const clash = expect.stringContaining('without a way to tell');

describe('the check of a catalogue', () => {
  it('finds nothing wrong with entries that share nothing', () => {
    expect(
      problems({ platforms: [platform('vine'), platform('path')], features: [feature('vine-revine', 'vine')] })
    ).toEqual([]);
  });

  it('names a feature whose platform is unknown', () => {
    expect(problems({ features: [feature('vine-revine', 'vine')] })).toEqual([
      'vine-revine: its platform “vine” is unknown',
    ]);
  });

  it('names a slug that two files use', () => {
    expect(problems({ platforms: [platform('vine')] }, { platforms: [platform('vine')] })).toContain(
      'vine: its slug is used by another entry'
    );
  });

  it('names an alias that stands twice in one entry, to the letter', () => {
    expect(problems({ platforms: [platform('vine', ['Vyne', { text: 'Vyne', kind: 'misspelling' }])] })).toEqual([
      'vine: its alias “Vyne” is there twice',
    ]);
    expect(problems({ platforms: [platform('vine', ['Vyne', { text: 'vyne', case: 'exact' }])] })).toEqual([]);
  });

  it('lets a platform and a feature have the same slug', () => {
    expect(problems({ platforms: [platform('vine')], features: [feature('vine', 'vine')] })).toEqual([]);
  });

  describe('of platforms', () => {
    it('refuses the same alias on two, whatever its case, accents and hyphens', () => {
      expect(problems({ platforms: [platform('a', ['Télé-Vine']), platform('b', ['tele vine'])] })).toEqual([clash]);
    });

    it('refuses an alias that is the name of another', () => {
      expect(problems({ platforms: [platform('vine'), platform('b', ['Vine'])] })).toEqual([clash]);
    });

    it('accepts it where one of the two needs other words beside it', () => {
      const needy: AliasEntry = { text: 'Vine', strength: 'weak', requires: { anyOf: ['Twitter'] } };
      expect(problems({ platforms: [platform('a', ['Vine']), platform('b', [needy])] })).toEqual([]);
    });

    it('accepts it where language or dates keep them apart', () => {
      const french: AliasEntry = { text: 'Mur', locale: 'fr' };
      const english: AliasEntry = { text: 'Mur', locale: 'en' };
      expect(problems({ platforms: [platform('a', [french]), platform('b', [english])] })).toEqual([]);
      const before: AliasEntry = { text: 'Byte', validTo: '2020' };
      const after: AliasEntry = { text: 'Byte', validFrom: '2021' };
      expect(problems({ platforms: [platform('a', [before]), platform('b', [after])] })).toEqual([]);
    });

    it('accepts what one excludes and another is called', () => {
      expect(
        problems({ platforms: [platform('a', [{ text: 'Vine', strength: 'exclude' }]), platform('vine')] })
      ).toEqual([]);
    });
  });

  describe('of features', () => {
    const platforms = [platform('a'), platform('b')];
    const shared = (slug: string, owner: string, alias: AliasEntry): FeatureEntry => feature(slug, owner, [alias]);

    it('refuses an alias of two features of one platform, however weak', () => {
      const weak: AliasEntry = { text: 'Sondage', strength: 'weak' };
      expect(problems({ platforms, features: [shared('a-1', 'a', weak), shared('a-2', 'a', weak)] })).toEqual([clash]);
    });

    it('refuses a strong alias of two platforms’ features', () => {
      expect(problems({ platforms, features: [shared('a-1', 'a', 'Reels'), shared('b-1', 'b', 'Reels')] })).toEqual([
        clash,
      ]);
    });

    it('accepts it where both need their platform', () => {
      const owned: AliasEntry = { text: 'Reels', requires: 'owner' };
      expect(problems({ platforms, features: [shared('a-1', 'a', owned), shared('b-1', 'b', owned)] })).toEqual([]);
      const medium: AliasEntry = { text: 'Stories', strength: 'medium' };
      expect(problems({ platforms, features: [shared('a-1', 'a', medium), shared('b-1', 'b', medium)] })).toEqual([]);
    });
  });
});
