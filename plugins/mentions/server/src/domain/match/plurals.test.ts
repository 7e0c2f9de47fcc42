import { singularsOf, withPlurals } from './plurals';

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

describe('singulars of names of several words', () => {
  it.each([
    ['vidéos in-stream', ['vidéo in-stream']],
    ['publicités immersives', ['publicité immersive', 'publicité immersives', 'publicités immersive']],
    ['Story replies', ['Story reply']],
    ['statistiques Twitter', ['statistique Twitter']],
  ])('are added to “%s”', (text, singulars) => expect(singularsOf(text)).toEqual(singulars));

  it.each(['Reels', 'les lives', 'more likes', 'Daily News', 'mode focus', 'live vidéo'])(
    'are not added to %s',
    (text) => expect(singularsOf(text)).toEqual([])
  );
});
