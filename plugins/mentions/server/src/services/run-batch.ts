import type { Core } from '@strapi/strapi';

import { addTo } from '../../../shared/multimap';
import { findTextType, textSettings } from '../config/settings';
import type { DocumentKey } from '../repositories/kept-texts';
import { queueRetag, queueStep } from '../repositories/jobs';
import { noteFailure } from '../repositories/run-failures';
import { addDocuments, countItems, takeItems } from '../repositories/run-items';
import { advanceRun, setRunState, type RunRow } from '../repositories/runs';
import { withSavepoint } from '../repositories/savepoint';
import { retagPage, type PageOutcome } from './retag-page';
import type { LoadedTagger } from './tagger';

const BATCH = 50;
/** Documents that somebody is saving get another turn a moment later. */
const BUSY_MS = 500;

/**
 * Tags the next documents on a run’s list. The list, the texts and the progress change in one transaction, in which the
 * next batch is queued too: whatever happens, each document is done once.
 */
export async function runBatch(strapi: Core.Strapi, run: RunRow, tagger: LoadedTagger): Promise<RunRow> {
  const items = await takeItems(strapi, run.id, BATCH);
  const outcomes: Outcome[] = [];
  for (const [uid, documentIds] of byType(items)) outcomes.push(await retag(strapi, tagger, uid, documentIds));
  for (const failed of outcomes.flatMap((outcome) => outcome.failed)) await noteFailure(strapi, run.id, failed);

  const busy = outcomes.flatMap((outcome) => outcome.busy);
  await addDocuments(strapi, run.id, busy);
  const changed = outcomes.reduce((sum, outcome) => sum + outcome.changed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed.length, 0);
  const advanced = await advanceRun(strapi, run.id, { done: items.length - busy.length, changed, failed });
  if ((await countItems(strapi, run.id)) === 0) return setRunState(strapi, run.id, 'done');
  const isStuck = busy.length === items.length;
  await queueStep(strapi, run.id, new Date(Date.now() + (isStuck ? BUSY_MS : 0)));
  return advanced;
}

interface Outcome {
  readonly changed: number;
  readonly failed: readonly DocumentKey[];
  readonly busy: readonly DocumentKey[];
}

const NONE: Outcome = { changed: 0, failed: [], busy: [] };

/** Tags documents of one type together; where that fails, one by one, so that one of them does not hold up the rest. */
async function retag(
  strapi: Core.Strapi,
  tagger: LoadedTagger,
  contentType: string,
  documentIds: readonly string[]
): Promise<Outcome> {
  const uid = findTextType(strapi, contentType);
  const settings = textSettings(strapi, contentType);
  if (!uid || !settings) return NONE;
  let outcome: PageOutcome = { changed: [], busy: [] };
  let failure: unknown;
  await withSavepoint(
    strapi,
    async () => {
      outcome = await retagPage(strapi, tagger, { uid, settings, documentIds }, 'skip');
    },
    async (error) => {
      failure = error ?? new Error('unknown');
    }
  );
  const busy = outcome.busy.map((targetId) => ({ contentType, targetId }));
  if (failure === undefined) return { changed: outcome.changed.length, failed: [], busy };
  const [only] = documentIds;
  if (documentIds.length === 1 && only !== undefined) return giveUp(strapi, contentType, only, failure);

  const singly: Outcome[] = [];
  for (const documentId of documentIds) singly.push(await retag(strapi, tagger, contentType, [documentId]));
  return {
    changed: singly.reduce((sum, one) => sum + one.changed, 0),
    failed: singly.flatMap((one) => one.failed),
    busy: singly.flatMap((one) => one.busy),
  };
}

async function giveUp(strapi: Core.Strapi, contentType: string, documentId: string, error: unknown): Promise<Outcome> {
  strapi.log.error(`mentions: ${contentType} ${documentId} could not be tagged: ${String(error)}`);
  await queueRetag(strapi, { contentType, documentId });
  return { ...NONE, failed: [{ contentType, targetId: documentId }] };
}

function byType(items: readonly DocumentKey[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { contentType, targetId } of items) {
    addTo(groups, contentType, targetId);
  }
  return groups;
}
