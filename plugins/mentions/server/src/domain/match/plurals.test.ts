import { withPlurals } from './plurals';

describe('regular plurals', () => {
  it.each([
    ['message direct', ['messages directs', 'messages direct', 'message directs']],
    ['fil d’actualité', ['fils d’actualités', 'fils d’actualité', 'fil d’actualités']],
    ['story', ['storys']],
    ['mode sombre avancé', ['modes sombres avancés', 'modes sombre avancé', 'mode sombre avancés']],
  ])('are added to “%s”: every word, the first, the last', (text, plurals) => {
    expect(withPlurals(text)).toEqual([text, ...plurals]);
  });

  it.each(['Reels', 'choix', 'buzz', 'X', 'FB', 'Web2'])('are not added to %s', (text) =>
    expect(withPlurals(text)).toEqual([text])
  );

  it('leave alone the words that take none', () =>
    expect(withPlurals('TV en direct')).toEqual(['TV en direct', 'TV en directs']));
});
