import type { Core } from '@strapi/strapi';

import { notices } from '../messages';
import type { Message } from '../model';
import type { PreparedDocument } from '../prepare/prepared-document';
import type { Saved } from './create';
import { currentHashes } from './current-fields';
import { documentData } from './document-data';
import type { DocumentKey } from './documents';
import { findDraft, isPublished, updateDocument } from './documents';
import { hashAll, hashFields } from './field-hashes';
import type { Merge } from './merge';
import { mergeFields } from './merge';
import type { ImportRecord } from './records';
import { saveRecord } from './records';

/** Brings the document of a text and its record up to date, within the caller's transaction; tags and slug stay. */
export async function updateFrom(strapi: Core.Strapi, prepared: PreparedDocument, known: ImportRecord): Promise<Saved> {
  const { kind, locale, fields } = prepared;
  const key = { kind, id: known.contentId, locale };
  const incoming = hashFields(fields);
  const current = currentHashes(kind, (await findDraft(strapi, key)) ?? {});
  const merge = mergeFields(known.fieldHashes, current, incoming);
  const publication = await publicationOf(strapi, key, prepared, known);
  const wasWritten = merge.write.length > 0 || (publication.publish && !publication.isPublic);
  if (wasWritten) await write(strapi, key, prepared, merge, publication.publish);
  const published = known.published || publication.publish;
  const values = { kind, contentId: key.id, contentHash: hashAll(incoming), fieldHashes: merge.base, published };
  await saveRecord(strapi, prepared, values, known);
  return { result: wasWritten ? 'updated' : 'unchanged', id: key.id, notices: said(merge, publication.withdrawn) };
}

interface Publication {
  isPublic: boolean;
  /** Published by an import, and since then unpublished by an editor: that stays. */
  withdrawn: boolean;
  publish: boolean;
}

async function publicationOf(
  strapi: Core.Strapi,
  key: DocumentKey,
  { publish }: PreparedDocument,
  known: ImportRecord
): Promise<Publication> {
  const isPublic = await isPublished(strapi, key);
  const withdrawn = publish && known.published && !isPublic;
  return { isPublic, withdrawn, publish: publish && !withdrawn };
}

async function write(
  strapi: Core.Strapi,
  key: DocumentKey,
  { fields, locale }: PreparedDocument,
  merge: Merge,
  publish: boolean
): Promise<void> {
  const data = await documentData(strapi, fields, merge.write, locale);
  await updateDocument(strapi, key, data, publish ? 'published' : 'draft');
}

function said({ keep }: Merge, withdrawn: boolean): Message[] {
  return [...(keep.length > 0 ? [notices.kept(keep)] : []), ...(withdrawn ? [notices.unpublishedHere()] : [])];
}
