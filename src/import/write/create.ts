import type { Core } from '@strapi/strapi';

import { notices } from '../messages';
import type { DocumentId, Message } from '../model';
import { freeSlug } from '../prepare/slug';
import type { PreparedDocument } from '../prepare/prepared-document';
import { documentData } from './document-data';
import { createDocument, documentExists, takenSlugs } from './documents';
import { fieldNames, hashAll, hashFields } from './field-hashes';
import type { ImportRecord } from './records';
import { findTranslations, saveRecord } from './records';

export interface Saved {
  result: 'created' | 'updated' | 'unchanged';
  id: DocumentId;
  notices: Message[];
}

/**
 * Creates the document of a text and its record, within the caller's transaction. A text that another locale knows by
 * the same source and id becomes the translation of that document.
 */
export async function createFrom(
  strapi: Core.Strapi,
  prepared: PreparedDocument,
  known: ImportRecord | undefined
): Promise<Saved> {
  const { kind, locale, fields, publish } = prepared;
  const sibling = await siblingDocument(strapi, prepared);
  const slug = freeSlug(prepared.slug, await takenSlugs(strapi, kind, locale, prepared.slug, sibling));
  const data = { ...(await documentData(strapi, fields, fieldNames(fields), locale)), slug };
  const id = await createDocument(strapi, { kind, id: sibling, locale }, data, publish ? 'published' : 'draft');
  const fieldHashes = hashFields(fields);
  const values = { kind, contentId: id, contentHash: hashAll(fieldHashes), fieldHashes, published: publish };
  await saveRecord(strapi, prepared, values, known);
  return { result: 'created', id, notices: slug === prepared.slug ? [] : [notices.slugTaken(prepared.slug, slug)] };
}

async function siblingDocument(strapi: Core.Strapi, prepared: PreparedDocument): Promise<DocumentId | undefined> {
  for (const { contentType, contentId } of await findTranslations(strapi, prepared)) {
    if (contentType === prepared.kind && (await documentExists(strapi, prepared.kind, contentId))) return contentId;
  }
  return undefined;
}
