import type { CoverageScope, CoverageType } from '../../../shared/coverage';
import { type Figure, listAddress } from './list-address';

const articles: CoverageType = {
  contentType: 'api::article.article',
  name: 'Article',
  date: 'publishedOn',
  undated: 0,
  platforms: 'platforms',
  features: 'features',
};
const may: CoverageScope = { version: 'published', from: '2024-05-01', to: '2024-05-31' };
const tiktok = { documentId: 'd1', name: 'TikTok', slug: 'tiktok', owner: null };

const parts = (type: CoverageType, figure: Figure) => {
  const [path, query] = listAddress(type, 'fr', figure).split('?');
  const filters = (of: string) =>
    [...new URLSearchParams(query)].flatMap(([key, value]) =>
      key.startsWith(`filters[${of}]`) ? [`${key.slice(`filters[${of}]`.length)}=${value}`] : []
    );
  return { path, filters: filters('$and'), alternatives: filters('$or') };
};

it('lists the published texts of a platform in a month, in the language', () => {
  const { path, filters } = parts(articles, { scope: may, tag: { entity: 'platform', entry: tiktok } });
  expect(path).toBe('/content-manager/collection-types/api::article.article');
  expect(filters).toEqual([
    '[0][__status][$eq]=published',
    '[1][platforms][slug][$eq]=tiktok',
    '[2][publishedOn][$gte]=2024-05-01',
    '[3][publishedOn][$lte]=2024-05-31',
  ]);
  expect(listAddress(articles, 'fr', { scope: may })).toContain('plugins%5Bi18n%5D%5Blocale%5D=fr');
});

it('lists drafts as the content manager does by itself', () => {
  expect(parts(articles, { scope: { version: 'draft' } }).filters).toEqual([]);
});

it('lists features, and entries without a slug by their id', () => {
  const figure = { scope: { version: 'draft' }, tag: { entity: 'feature', entry: { ...tiktok, slug: null } } } as const;
  expect(parts(articles, figure).filters).toEqual(['[0][features][documentId][$eq]=d1']);
});

it('lists texts without any tag', () => {
  expect(parts(articles, { scope: { version: 'draft' }, isUntagged: true }).filters).toEqual([
    '[0][platforms][id][$null]=true',
    '[1][features][id][$null]=true',
  ]);
});

it('goes by when texts were published, or made, where their type has no day', () => {
  const sessions = { ...articles, date: null };
  expect(parts(sessions, { scope: may }).filters.slice(1)).toEqual([
    '[1][publishedAt][$gte]=2024-05-01T00:00:00.000Z',
    '[2][publishedAt][$lt]=2024-06-01T00:00:00.000Z',
  ]);
  expect(parts(sessions, { scope: { version: 'draft', from: '2024-05-01' } }).filters).toEqual([
    '[0][createdAt][$gte]=2024-05-01T00:00:00.000Z',
  ]);
});

it('goes by either where only some texts have a day, no deeper than the content manager reads addresses', () => {
  expect(parts({ ...articles, undated: 3 }, { scope: may }).alternatives).toEqual([
    '[0][publishedOn][$gte]=2024-05-01',
    '[0][publishedOn][$lte]=2024-05-31',
    '[1][publishedOn][$null]=true',
    '[1][publishedAt][$gte]=2024-05-01T00:00:00.000Z',
    '[1][publishedAt][$lt]=2024-06-01T00:00:00.000Z',
  ]);
});
