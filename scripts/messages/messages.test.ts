import { pickLanguage } from '.';
import { en } from './en';
import { fr } from './fr';

it.each([
  [{}, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_BE' }, 'fr'],
  [{ LANG: 'de_DE.UTF-8' }, 'en'],
] as const)('%j speaks %s', (env, language) => {
  expect(pickLanguage(env)).toBe(language);
});

it('says everything in both languages', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
});
