import type { Core } from '@strapi/strapi';

import { getSettings, textTypes } from '../config/settings';
import { bothSpellings, catalogueChange, knownEntries, type KnownEntry } from '../domain/archive/known-entries';
import { wordsToFind } from '../domain/archive/words';
import type { DocumentId } from '../domain/decide/decisions';
import { readCatalogue, type StoredCatalogue } from '../repositories/catalogue-rows';
import { queueStep } from '../repositories/jobs';
import { findKnownEntries, saveKnownEntries } from '../repositories/known-entries';
import { addAllDocuments, addDocumentsWith, countItems } from '../repositories/run-items';
import { beginRun, deleteRun, setRunState, type RunRow } from '../repositories/runs';
import { digestOfCatalogue, digestOfEntries } from './catalogue-digest';

/**
 * Finds out which documents a waiting run has to tag, and begins it. A run that follows the catalogue compares it to
 * the one that the archive was last tagged with; where nothing comes of that, the run goes as if it had never been.
 * The run is locked. The reading that found its latest change serves it too, where this instance has that one; every
 * change after it makes a run of its own.
 * @param latest the reading that this instance has
 */
export async function planRun(strapi: Core.Strapi, run: RunRow, latest: StoredCatalogue): Promise<RunRow | undefined> {
  const { id, reason } = run;
  const isOwn = run.catalogue !== null && run.catalogue === digestOfCatalogue(latest);
  const { catalogue, rowIds } = isOwn ? latest : await readCatalogue(strapi, getSettings(strapi).catalogue);
  const entries = knownEntries(catalogue, rowIds);
  if (reason === 'archive') await listArchive(strapi, id);
  // A selection was listed when it was made.
  if (reason === 'catalogue') await listTouched(strapi, run, entries);

  const total = await countItems(strapi, id);
  if (total === 0 && reason === 'catalogue') {
    await deleteRun(strapi, id);
    return undefined;
  }
  const begun = await beginRun(strapi, id, { total, catalogue: digestOfEntries(entries) });
  if (total === 0) return setRunState(strapi, id, 'done');
  await queueStep(strapi, id);
  return begun;
}

async function listArchive(strapi: Core.Strapi, runId: number): Promise<void> {
  for (const uid of textTypes(strapi)) await addAllDocuments(strapi, runId, uid);
}

async function listTouched(
  strapi: Core.Strapi,
  { id, spellings }: RunRow,
  entries: ReadonlyMap<DocumentId, KnownEntry>
): Promise<void> {
  const change = catalogueChange(await findKnownEntries(strapi), entries);
  await saveKnownEntries(strapi, change);
  const words = searchable(bothSpellings(spellings, change.spellings));
  if (!words) return listArchive(strapi, id);
  for (const uid of textTypes(strapi)) await addDocumentsWith(strapi, id, uid, words);
}

/** The spellings as words to look for; undefined where only reading every text would tell. */
export function searchable(spellings: readonly string[] | undefined): string[] | undefined {
  const words = spellings?.map(wordsToFind);
  if (!words || words.some((list) => list.length === 0)) return undefined;
  return [...new Set(words.map((list) => list.join(' ')))];
}
