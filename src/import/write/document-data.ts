import type { Core } from '@strapi/strapi';

import type { Locale } from '../model';
import type { FieldName, Fields, Named } from '../prepare/prepared-document';
import { ensureAuthor, ensureCategory } from './people-and-categories';
import type { Row } from './rows';
import { pick } from './rows';

/** What Strapi saves for some of the fields: names of people and categories become the documents they name. */
export async function documentData(
  strapi: Core.Strapi,
  fields: Fields,
  names: readonly FieldName[],
  locale: Locale
): Promise<Row> {
  const data = pick({ ...fields }, names);
  if (data['category'] && fields.category) data['category'] = await ensureCategory(strapi, fields.category, locale);
  if (data['authors'] && fields.authors) data['authors'] = await ensureAll(strapi, fields.authors, locale);
  if (data['trainers'] && fields.trainers) data['trainers'] = await ensureAll(strapi, fields.trainers, locale);
  return data;
}

/** One after the other: two new people of one text must not be created side by side in one transaction. */
async function ensureAll(strapi: Core.Strapi, people: readonly Named[], locale: Locale): Promise<string[]> {
  const ids: string[] = [];
  for (const person of people) ids.push(await ensureAuthor(strapi, person, locale));
  return ids;
}
