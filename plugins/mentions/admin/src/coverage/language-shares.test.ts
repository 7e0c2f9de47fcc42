import { taggedByLocale } from './language-shares';

const share = (locale: string, tagged: number) => ({ contentType: 'api::article.article', locale, tagged, texts: 9 });

it('gives each language its part of all tagged texts, whatever their type', () => {
  expect(taggedByLocale([share('en', 1), share('fr', 2), share('fr', 1)])).toEqual([
    { locale: 'fr', tagged: 3, share: 0.75 },
    { locale: 'en', tagged: 1, share: 0.25 },
  ]);
});

it('has no parts of nothing', () => {
  expect(taggedByLocale([share('fr', 0)])).toEqual([]);
});
