import type { Core } from '@strapi/strapi';

import { problems } from '../messages';
import type { Message } from '../model';
import type { PreparedDocument } from '../prepare/prepared-document';
import { ImportProblem } from '../problem';
import { findDraft, platformNames } from './documents';
import { hashAll, hashFields } from './field-hashes';
import { createFrom } from './create';
import { updateFrom } from './update';
import { findRecord } from './records';
import type { ImportRecord } from './records';

export type Result = 'created' | 'updated' | 'unchanged';

export interface Outcome {
  result: Result;
  /** The names of the platforms it is tagged with, when it was written. */
  platforms: string[];
  notices: Message[];
}

export interface Writer {
  /** @throws ImportProblem or Strapi's own errors; nothing of the text is then saved */
  write(prepared: PreparedDocument): Promise<Outcome>;
}

/**
 * Writes texts through Strapi's documents service, so that everything that happens on a save happens. A document and the
 * record of it are saved in one transaction: an interruption leaves both or neither.
 */
export function createWriter(strapi: Core.Strapi): Writer {
  return { write: (prepared) => writeOne(strapi, prepared) };
}

/** Says what a writer would do, and does none of it. */
export function createDryWriter(strapi: Core.Strapi): Writer {
  return {
    async write(prepared) {
      const { result } = await planFor(strapi, prepared);
      return { result, platforms: [], notices: [] };
    },
  };
}

async function writeOne(strapi: Core.Strapi, prepared: PreparedDocument): Promise<Outcome> {
  const { result, known } = await planFor(strapi, prepared);
  if (result === 'unchanged') return { result, platforms: [], notices: [] };
  const saved = await strapi.db.transaction(() =>
    known && result === 'updated' ? updateFrom(strapi, prepared, known) : createFrom(strapi, prepared, known)
  );
  const { kind, locale } = prepared;
  return { ...saved, platforms: await platformNames(strapi, { kind, id: saved.id, locale }) };
}

async function planFor(
  strapi: Core.Strapi,
  prepared: PreparedDocument
): Promise<{ result: Result; known: ImportRecord | undefined }> {
  const known = await findRecord(strapi, prepared);
  if (!known) return { result: 'created', known };
  if (known.contentType !== prepared.kind) return { result: await afterKindChange(strapi, prepared, known), known };
  const { kind, locale } = prepared;
  if (!(await findDraft(strapi, { kind, id: known.contentId, locale }))) return { result: 'created', known };
  return { result: isUnchanged(prepared, known) ? 'unchanged' : 'updated', known };
}

/** A text that became another type is created anew, but only once its old document is gone. */
async function afterKindChange(
  strapi: Core.Strapi,
  { kind, locale }: PreparedDocument,
  known: ImportRecord
): Promise<Result> {
  const before = kind === 'article' ? 'training-session' : 'article';
  if (await findDraft(strapi, { kind: before, id: known.contentId, locale }))
    throw new ImportProblem(problems.kindChanged());
  return 'created';
}

function isUnchanged({ fields, publish }: PreparedDocument, known: ImportRecord): boolean {
  return known.contentHash === hashAll(hashFields(fields)) && (known.published || !publish);
}
