import type { Core } from '@strapi/strapi';

/** Puts drafts with this title into the archive by SQL: quickly, and untagged. */
export async function fillArchive(strapi: Core.Strapi, count: number, title: string): Promise<void> {
  await strapi.db.connection.raw(
    `insert into articles (document_id, locale, title, slug, created_at, updated_at)
     select md5(?::text || number), 'fr', ?::text || ' ' || number, md5(?::text || number), now(), now()
     from generate_series(1, ?::int) as number`,
    [title, title, title, count]
  );
}

/** How many articles with this title have how many mentions and tagged platforms each, as “mentions/tags: articles”. */
export async function tagCounts(strapi: Core.Strapi, title: string): Promise<Record<string, number>> {
  const { rows }: { rows: { counts: string; articles: number }[] } = await strapi.db.connection.raw(
    `select counts, count(*)::int as articles from (
       select (select count(*) from mentions where target_id = article.document_id) || '/' ||
         (select count(*) from articles_platforms_lnk where article_id = article.id) as counts
       from articles as article where starts_with(title, ?)) as counted group by counts`,
    [`${title} `]
  );
  return Object.fromEntries(rows.map(({ counts, articles }) => [counts, articles]));
}
