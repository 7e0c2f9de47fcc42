import { populateDepth } from './populate-depth';

describe('populateDepth', () => {
  it.each([
    [undefined, 0],
    ['*', 1],
    ['platforms', 1],
    ['platforms,authors', 1],
    ['platforms.features,authors', 2],
    [['platforms', 'category.articles.authors'], 3],
    [{ platforms: true }, 1],
    [{ platforms: { fields: ['name'] } }, 1],
    [{ platforms: { populate: 'articles' } }, 2],
    [{ platforms: { populate: { articles: { populate: ['platforms'] } } }, authors: true }, 3],
    [{ zone: { on: { 'shared.quote': { populate: { author: { populate: 'articles' } } } } } }, 3],
  ])('of %j is %i', (populate, depth) => {
    expect(populateDepth(populate)).toBe(depth);
  });
});
