/** How the content manager shows a content type or component; in the form that Strapi stores. */
export type View = {
  settings: { mainField: string; defaultSortBy?: string; defaultSortOrder?: 'ASC' | 'DESC'; pageSize?: number };
  layouts?: { list?: string[]; edit?: { name: string; size: number }[][] };
  metadatas?: Record<string, { edit?: { editable?: boolean; mainField?: string } }>;
};

/** One row of a form: fields with their widths, of which a row has twelve. */
function row(widths: Record<string, number>): { name: string; size: number }[] {
  return Object.entries(widths).map(([name, size]) => ({ name, size }));
}

const tags = [row({ mainPlatforms: 6, platforms: 6 }), row({ features: 12 })];

const newestFirst = { defaultSortOrder: 'DESC', pageSize: 20 } as const;
const byName = { mainField: 'name', defaultSortBy: 'name', pageSize: 50 };

/** The view of each type that an editor meets on the first day. */
export const views: Readonly<Record<string, View>> = {
  'api::article.article': {
    settings: { mainField: 'title', defaultSortBy: 'publishedOn', ...newestFirst },
    layouts: {
      list: ['title', 'mainPlatforms', 'category', 'publishedOn'],
      edit: [
        row({ title: 12 }),
        row({ slug: 5, publishedOn: 4, readingMinutes: 3 }),
        row({ excerpt: 12 }),
        row({ body: 12 }),
        ...tags,
        row({ category: 4, authors: 4, cover: 4 }),
        row({ source: 12 }),
        row({ seo: 12 }),
      ],
    },
    metadatas: { readingMinutes: { edit: { editable: false } } },
  },
  'api::training-session.training-session': {
    settings: { mainField: 'title', defaultSortBy: 'updatedAt', ...newestFirst },
    layouts: {
      list: ['title', 'mainPlatforms', 'format', 'level'],
      edit: [
        row({ title: 12 }),
        row({ slug: 6, level: 3, format: 3 }),
        row({ summary: 12 }),
        row({ description: 12 }),
        row({ objectives: 12 }),
        row({ prerequisites: 6, audience: 6 }),
        ...tags,
        row({ durationDays: 4, durationHours: 4, price: 4 }),
        row({ dates: 12 }),
        row({ trainers: 6, contact: 6 }),
      ],
    },
  },
  'api::platform.platform': {
    settings: byName,
    layouts: {
      list: ['name', 'kind', 'owner', 'launchedOn', 'closedOn'],
      edit: [
        row({ name: 6, slug: 6 }),
        row({ kind: 4, owner: 4, website: 4 }),
        row({ launchedOn: 4, closedOn: 4, colour: 4 }),
        row({ description: 12 }),
        row({ aliases: 12 }),
        row({ domains: 12 }),
        row({ features: 8, logo: 4 }),
        row({ mainArticles: 6, articles: 6 }),
        row({ mainTrainingSessions: 6, trainingSessions: 6 }),
      ],
    },
  },
  'api::feature.feature': {
    settings: byName,
    layouts: {
      list: ['name', 'platform', 'kind', 'state', 'launchedOn'],
      edit: [
        row({ name: 6, slug: 6 }),
        row({ platform: 4, kind: 4, state: 4 }),
        row({ launchedOn: 4, retiredOn: 4, source: 4 }),
        row({ description: 12 }),
        row({ aliases: 12 }),
        row({ articles: 6, trainingSessions: 6 }),
      ],
    },
  },
  'api::author.author': {
    settings: byName,
    layouts: {
      list: ['name', 'role', 'articles'],
      edit: [
        row({ name: 6, slug: 6 }),
        row({ role: 6, avatar: 6 }),
        row({ bio: 12 }),
        row({ articles: 6, trainingSessions: 6 }),
      ],
    },
  },
  'api::category.category': {
    settings: byName,
    layouts: {
      list: ['name', 'slug', 'articles'],
      edit: [row({ name: 6, slug: 6 }), row({ description: 12 }), row({ articles: 12 })],
    },
  },
  'shared.alias': { settings: { mainField: 'text' } },
  'shared.domain': { settings: { mainField: 'host' } },
  'shared.objective': { settings: { mainField: 'text' } },
  'shared.seo': { settings: { mainField: 'metaTitle' } },
  'shared.session-date': { settings: { mainField: 'startsOn' } },
  'shared.source': { settings: { mainField: 'site' } },
};
