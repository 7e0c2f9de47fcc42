import type { Core } from '@strapi/strapi';

import { generateText, toBlocks, type Language } from './texts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const CHUNK = 250;

export interface ArchiveSize {
  readonly articles: number;
  readonly bytes: number;
  /** Says something more in every so many articles, such as a word to look for. */
  readonly extra: { readonly text: string; readonly every: number };
}

/** Fills the archive with published articles in two locales, by SQL: nothing of it is tagged yet. */
export async function fillArchive(strapi: Core.Strapi, { articles, bytes, extra }: ArchiveSize): Promise<void> {
  const knex = strapi.db.connection;
  for (let start = 0; start < articles; start += CHUNK) {
    const numbers = Array.from({ length: Math.min(CHUNK, articles - start) }, (_, index) => start + index);
    const rows = numbers.flatMap((number) =>
      LANGUAGES.map((locale) => {
        const text = generateText(number, locale, bytes, number % extra.every === 0 ? extra.text : '');
        return {
          document_id: `bench${String(number).padStart(19, '0')}`,
          locale,
          title: text.title,
          slug: `bench-${number}`,
          excerpt: text.excerpt,
          body: toBlocks(text),
          published_on: '2024-05-02',
          reading_minutes: 4,
        };
      })
    );
    await knex.raw(
      `insert into articles (document_id, locale, title, slug, excerpt, body, published_on, reading_minutes,
         created_at, updated_at)
       select *, now(), now() from json_to_recordset(?::json) as row(document_id text, locale text, title text,
         slug text, excerpt text, body jsonb, published_on date, reading_minutes int)`,
      [JSON.stringify(rows)]
    );
  }
  await knex.raw(
    `insert into articles (document_id, locale, title, slug, excerpt, body, published_on, reading_minutes,
       created_at, updated_at, published_at)
     select document_id, locale, title, slug, excerpt, body, published_on, reading_minutes, created_at, updated_at, now()
     from articles order by id`
  );
  await knex.raw('vacuum analyze articles');
}
