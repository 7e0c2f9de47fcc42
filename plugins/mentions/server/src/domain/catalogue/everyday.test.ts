import { aFeature, aPlatform } from '../testing/catalogue';
import { read } from '../testing/reading';
import { EVERYDAY_LANGUAGE } from './everyday';

const weak = (text: string) => ({ text, strength: 'weak' }) as const;
const facebook = aPlatform({ name: 'Facebook' });
const features = [
  aFeature({ name: 'Pages', platform: 'facebook', aliases: [weak('Pages'), weak('page')] }),
  aFeature({ name: 'Live', platform: 'facebook', aliases: [weak('Live'), weak('direct')] }),
  aFeature({ name: 'Groups', platform: 'facebook', aliases: [weak('Groups'), weak('groupe')] }),
];

describe('everyday phrases', () => {
  it('only say what is not meant, each in its language', () => {
    expect(EVERYDAY_LANGUAGE.aliases.length).toBeGreaterThan(300);
    for (const { strength, locale } of EVERYDAY_LANGUAGE.aliases) {
      expect(strength).toBe('exclude');
      expect(['fr', 'en']).toContain(locale);
    }
  });

  it('are listed once', () => {
    const listed = EVERYDAY_LANGUAGE.aliases.map(({ text, locale }) => `${locale} ${text.toLowerCase()}`);
    expect(listed.filter((one, index) => listed.indexOf(one) !== index)).toEqual([]);
  });

  it.each([
    'Sur Facebook, tournez la page suivante.',
    'Facebook est en direct de Cannes.',
    'Facebook réunit un groupe de travail.',
  ])('swallow the words of features: %s', (text) => expect(read([facebook, ...features], text).features).toEqual([]));

  it('leave the features themselves alone', () => {
    const text = 'Sur Facebook, une page, un groupe et un direct.';
    expect(read([facebook, ...features], text).features).toHaveLength(3);
  });
});
