import type { Core, UID } from '@strapi/strapi';

import { isValues } from '../problem';
import type { SlugField } from './slug-field';

/** Where a slug must be free: in these locales, or in all of them; the document itself may have it. */
export type SlugScope = {
  uid: UID.ContentType;
  field: SlugField;
  locales: readonly string[] | undefined;
  except: string | undefined;
};

/** What another entry that has the slug, as draft or published, is called; undefined when the slug is free. */
export async function holderOf(
  strapi: Core.Strapi,
  scope: SlugScope,
  slug: string
): Promise<{ title: string | undefined } | undefined> {
  const { uid, field } = scope;
  const row: unknown = await strapi.db.query(uid).findOne({ where: { [field.name]: slug, ...whereIn(scope) } });
  if (!isValues(row)) return undefined;
  const title = row[field.target];
  return { title: typeof title === 'string' && title !== '' ? title : undefined };
}

/** The slugs of other entries that begin like this one. */
export async function slugsLike(strapi: Core.Strapi, scope: SlugScope, base: string): Promise<Set<string>> {
  const { uid, field } = scope;
  const where = { [field.name]: { $startsWith: base }, ...whereIn(scope) };
  const rows: unknown[] = await strapi.db.query(uid).findMany({ where, select: [field.name] });
  return new Set(rows.map((row) => (isValues(row) ? String(row[field.name]) : '')));
}

/** The slug and locales that a document has. */
export async function slugsOf(strapi: Core.Strapi, uid: UID.ContentType, field: SlugField, documentId: string) {
  const rows: unknown[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: [field.name, 'locale'] });
  return rows.filter(isValues).map((row) => ({ slug: textOf(row[field.name]), locale: textOf(row['locale']) }));
}

/** Gives all locales of a document the same slug. */
export async function shareSlug(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  field: SlugField,
  documentId: string,
  slug: string
) {
  const where = { documentId, [field.name]: { $ne: slug } };
  await strapi.db.query(uid).updateMany({ where, data: { [field.name]: slug } });
}

function whereIn({ locales, except }: SlugScope): object {
  return { ...(locales && { locale: { $in: [...locales] } }), ...(except && { documentId: { $ne: except } }) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
