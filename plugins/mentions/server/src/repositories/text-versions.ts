import type { Core } from '@strapi/strapi';

import type { ContentTypeUID, TextSettings } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';
import { findText, type StoredText } from './stored-text';

interface Place {
  readonly locale: string | null;
  readonly publishedAt: string | null;
}

/** Every locale and version of a document; the published rows last. */
export async function findVersions(
  strapi: Core.Strapi,
  uid: ContentTypeUID,
  settings: TextSettings,
  documentId: DocumentId
): Promise<StoredText[]> {
  const places: Place[] = await strapi.db.query(uid).findMany({ where: { documentId }, orderBy: { id: 'asc' } });
  const drafts = places.filter(({ publishedAt }) => !publishedAt);
  const published = places.filter(({ publishedAt }) => publishedAt);
  const texts: StoredText[] = [];
  for (const { locale, publishedAt } of [...drafts, ...published]) {
    const version = publishedAt ? 'published' : 'draft';
    const text = await findText(strapi, uid, settings, { documentId, locale: locale ?? '', version });
    if (text) texts.push(text);
  }
  return texts;
}
