import type { Core } from '@strapi/strapi';

import { type Values, isValues } from './problem';
import type { Save } from './save';

/** The row that a save changes, with some of its components; undefined when the locale is new or nothing exists. */
export async function storedRow(
  strapi: Core.Strapi,
  save: Save,
  populate: readonly string[] = []
): Promise<Values | undefined> {
  const { documentId, uid, locale } = save;
  if (documentId === undefined) return undefined;
  const draftsOnly = strapi.contentType(uid).options?.draftAndPublish ? { publishedAt: null } : {};
  const where = { documentId, ...(locale && { locale }), ...draftsOnly };
  const row: unknown = await strapi.db.query(uid).findOne({ where, populate: [...populate] });
  return isValues(row) ? row : undefined;
}

/** The same, or the row of another locale: a new locale begins with the values that locales share. */
export async function storedOrSharedRow(strapi: Core.Strapi, save: Save, populate: readonly string[]): Promise<Values> {
  const row =
    (await storedRow(strapi, save, populate)) ?? (await storedRow(strapi, { ...save, locale: undefined }, populate));
  return row ?? {};
}
