import type { Core } from '@strapi/strapi';

const TAGS = [
  { type: 'platform', attribute: 'platforms', each: 3 },
  { type: 'feature', attribute: 'features', each: 3 },
] as const;
const MENTIONS_OF_A_TAG = 2;
/** One article in so many has a suggestion that nobody has decided on. */
const SUGGESTED_EVERY = 5;
/** Days over which the texts are spread. */
const DAYS = 3000;

/**
 * Tags every article by SQL, far faster than reading it: some of the catalogue’s entries each, few of them in most texts
 * as in a real archive, with mentions; and spreads the articles over eight years.
 */
export async function fillTags(strapi: Core.Strapi): Promise<void> {
  const knex = strapi.db.connection;
  await knex.raw(
    `update articles set published_on = date '2018-01-01' + (abs(hashtext(document_id)::bigint) % ?)::int`,
    [DAYS]
  );
  for (const { type, attribute, each } of TAGS) {
    const table = `articles_${attribute}_lnk`;
    await knex.raw(
      `with entries as (
         select id, locale, row_number() over (partition by locale order by document_id) - 1 as place from ${attribute}
       ), picked as (
         select id, locale, floor(power(abs(hashtext(document_id || number)::bigint) / 2147483649.0, 3) *
           (select count(distinct document_id) from ${attribute}))::bigint as place
         from articles cross join generate_series(1, ?::int) as number
       )
       insert into ${table} (article_id, ${type}_id, ${type}_ord)
       select distinct picked.id, entries.id, 1 from picked join entries using (locale, place)`,
      [each]
    );
    await knex.raw(
      `insert into mentions (content_type, target_id, target_locale, version, entity_type, entity_id, field,
         start_offset, end_offset, text, score)
       select 'api::article.article', article.document_id, article.locale,
         case when article.published_at is null then 'draft' else 'published' end, ?, entry.document_id, 'body',
         10 * number, 10 * number + 5, entry.name, 0.95
       from ${table} as link join articles as article on article.id = link.article_id
       join ${attribute} as entry on entry.id = link.${type}_id cross join generate_series(1, ?::int) as number`,
      [type, MENTIONS_OF_A_TAG]
    );
  }
  await knex.raw(
    `insert into mentions (content_type, target_id, target_locale, version, entity_type, entity_id, field,
       start_offset, end_offset, text, score)
     select 'api::article.article', article.document_id, article.locale,
       case when article.published_at is null then 'draft' else 'published' end, 'platform', 'untagged', 'body', 0, 5,
       'Signal', 0.5
     from articles as article where article.id % ? = 0`,
    [SUGGESTED_EVERY]
  );
  await knex.raw('vacuum analyze');
}
