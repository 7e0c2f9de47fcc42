import type { Core } from '@strapi/strapi';

import type { DocumentId, Locale } from '../model';
import type { Named } from '../prepare/prepared-document';
import { isRow, stringOf } from './rows';

const CATEGORIES = 'api::category.category';
const AUTHORS = 'api::author.author';

/** The category of that slug in that locale, created when there is none. */
export async function ensureCategory(strapi: Core.Strapi, { name, slug }: Named, locale: Locale): Promise<DocumentId> {
  const known = await findBySlug(strapi, CATEGORIES, slug, locale);
  if (known) return known.id;
  const created = await strapi.documents(CATEGORIES).create({ locale, data: { name, slug } });
  return created.documentId;
}

/** The author of that slug, created when there is none; an author of another locale gets this one too. */
export async function ensureAuthor(strapi: Core.Strapi, { name, slug }: Named, locale: Locale): Promise<DocumentId> {
  const known = await findBySlug(strapi, AUTHORS, slug, locale);
  if (known) return known.id;
  const elsewhere = await findBySlug(strapi, AUTHORS, slug);
  if (elsewhere) {
    await strapi.documents(AUTHORS).update({ documentId: elsewhere.id, locale, data: { name: elsewhere.name, slug } });
    return elsewhere.id;
  }
  const created = await strapi.documents(AUTHORS).create({ locale, data: { name, slug } });
  return created.documentId;
}

async function findBySlug(
  strapi: Core.Strapi,
  type: typeof CATEGORIES | typeof AUTHORS,
  slug: string,
  locale?: Locale
): Promise<{ id: DocumentId; name: string } | undefined> {
  const where = locale ? { slug, locale } : { slug };
  const row: unknown = await strapi.db.query(type).findOne({ where, orderBy: { id: 'asc' } });
  return isRow(row) ? { id: stringOf(row, 'documentId'), name: stringOf(row, 'name') } : undefined;
}
