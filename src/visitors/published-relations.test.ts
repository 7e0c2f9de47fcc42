import { type Model, throughPublishedOnly } from './published-relations';

const models: Record<string, Model> = {
  platform: { hasDrafts: false, links: { articles: 'article', features: 'feature' } },
  feature: { hasDrafts: false, links: { articles: 'article', platform: 'platform' } },
  article: { hasDrafts: true, links: { platforms: 'platform', seo: 'seo' } },
  seo: { hasDrafts: false, links: {} },
};
const modelOf = (uid: string) => models[uid] ?? { hasDrafts: false, links: {} };
const published = { publishedAt: { $notNull: true } };

function filtersOf(uid: string, filters: unknown): unknown {
  return throughPublishedOnly({ filters }, uid, modelOf)['filters'];
}

describe('throughPublishedOnly', () => {
  it('leaves filters on the type itself and on components alone', () => {
    const filters = { title: { $contains: 'x' }, seo: { metaTitle: 'y' }, platforms: { slug: 'tiktok' } };
    expect(filtersOf('article', filters)).toEqual(filters);
  });

  it('keeps drafts out behind a relation', () => {
    expect(filtersOf('platform', { articles: { slug: 'x' } })).toEqual({
      $and: [{ articles: { $and: [{ slug: 'x' }, published] } }],
    });
  });

  it('keeps them out however deep and combined', () => {
    const filters = { $or: [{ features: { $not: { articles: { slug: 'x' } } } }, { slug: 'z' }], kind: 'video' };
    const articles = { $and: [{ articles: { $and: [{ slug: 'x' }, published] } }] };
    expect(filtersOf('platform', filters)).toEqual({
      $and: [{ $or: [{ $and: [{ features: { $and: [{ $not: articles }] } }] }, { slug: 'z' }] }, { kind: 'video' }],
    });
  });

  it('lets nobody ask for drafts instead', () => {
    expect(filtersOf('platform', { articles: { publishedAt: { $null: true } } })).toEqual({
      $and: [{ articles: { $and: [{ publishedAt: { $null: true } }, published] } }],
    });
  });

  it('lets ask whether there is anything behind the relation', () => {
    expect(filtersOf('platform', { articles: { $notNull: true } })).toEqual({ articles: { $notNull: true } });
  });

  it('looks into filters of populated relations', () => {
    const populate = { platforms: { filters: { articles: { slug: 'x' } }, populate: { features: true } }, seo: true };
    expect(throughPublishedOnly({ populate, sort: 'title' }, 'article', modelOf)).toEqual({
      sort: 'title',
      populate: {
        platforms: {
          filters: { $and: [{ articles: { $and: [{ slug: 'x' }, published] } }] },
          populate: { features: true },
        },
        seo: true,
      },
    });
  });
});
