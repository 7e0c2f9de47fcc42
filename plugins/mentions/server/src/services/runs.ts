import type { Core } from '@strapi/strapi';

import type { Run } from '../../../shared/runs';
import { bothSpellings, catalogueChange, knownEntries, type KnownEntry } from '../domain/archive/known-entries';
import type { DocumentId } from '../domain/decide/decisions';
import type { StoredCatalogue } from '../repositories/catalogue-rows';
import { queueStep, removeNet, spreadNet } from '../repositories/jobs';
import type { DocumentKey } from '../repositories/kept-texts';
import { findKnownEntries } from '../repositories/known-entries';
import { listFailures } from '../repositories/run-failures';
import { addDocuments } from '../repositories/run-items';
import {
  createRun,
  deleteOldRuns,
  findRun,
  listRuns,
  lockRun,
  setRunState,
  setWanted,
  unfinishedArchiveRun,
  waitingCatalogueRun,
  type RunRow,
} from '../repositories/runs';
import { inTransaction } from '../repositories/transaction';
import { digestOfEntries } from './catalogue-digest';
import { currentEditor } from './current-editor';
import { planRun } from './run-plan';
import { runBatch } from './run-batch';
import { taggerFor } from './run-tagger';
import type { LoadedTagger } from './tagger';

/** Edits come one after the other: a run begins when there was none for a moment… */
const QUIET_MS = 1200;
/** …but does not wait for ever. */
const PATIENCE_MS = 10_000;

/** Re-tags of the archive: begun by hand or by a change of the catalogue, done in batches by background jobs. */
export default function runsService({ strapi }: { strapi: Core.Strapi }) {
  /** The catalogue that this instance has used last; what changes between two of them is for a run to make good. */
  let used: ReadonlyMap<DocumentId, KnownEntry> | undefined;

  const step = async (run: RunRow | undefined, tagger: LoadedTagger): Promise<RunRow | undefined> => {
    if (run?.state === 'waiting') return planRun(strapi, run, tagger);
    if (run?.state === 'running') return runBatch(strapi, run, tagger);
    return run;
  };

  return {
    /** Begins to tag the whole archive again; gives the run that does so already where there is one. */
    async start(): Promise<Run> {
      return inTransaction(strapi, async () => {
        const known = await unfinishedArchiveRun(strapi);
        if (known && known.state !== 'stopped') return known;
        const run = await createRun(strapi, 'archive', currentEditor(strapi) ?? null);
        await queueStep(strapi, run.id);
        return run;
      });
    },

    /** Begins to tag some documents again. */
    async startOn(documents: readonly DocumentKey[]): Promise<Run> {
      return inTransaction(strapi, async () => {
        const run = await createRun(strapi, 'selection', currentEditor(strapi) ?? null);
        await addDocuments(strapi, run.id, documents);
        await queueStep(strapi, run.id);
        return run;
      });
    },

    /** The documents that a run could not tag. */
    async failures(id: number, page: { readonly limit: number; readonly offset: number }) {
      return listFailures(strapi, id, page);
    },

    /**
     * Whenever this instance has read the catalogue: where it is not the one before, texts that were saved in between
     * need another look. One run sees to all the changes that come in a row, on whichever instance.
     */
    async catalogueRead({ catalogue, rowIds }: StoredCatalogue): Promise<void> {
      const entries = knownEntries(catalogue, rowIds);
      const change = catalogueChange(used ?? (await findKnownEntries(strapi)), entries);
      if (change.changed.size > 0 || change.gone.length > 0) {
        await inTransaction(strapi, async () => {
          const { id, requestedAt, spellings, catalogue: latest } = await waitingCatalogueRun(strapi);
          await setWanted(strapi, id, {
            spellings: bothSpellings(spellings, change.spellings),
            catalogue: laterOf(latest, used && digestOfEntries(used), digestOfEntries(entries)),
          });
          const at = Math.min(Date.now() + QUIET_MS, Date.parse(requestedAt) + PATIENCE_MS);
          await queueStep(strapi, id, new Date(at));
        });
      }
      used = entries;
    },

    /** Takes the next step of a run: its plan, or a batch. What a step does and its progress commit together. */
    async step(id: number, whenBusy: 'wait' | 'skip'): Promise<void> {
      await spreadNet(strapi, id);
      const tagger = await taggerFor(strapi, await findRun(strapi, id));
      const run = await inTransaction(strapi, async () => step(await lockRun(strapi, id, whenBusy), tagger));
      // While somebody else is at it, the run cannot be had; the net stays for whatever may happen to them.
      const state = run?.state ?? (await findRun(strapi, id))?.state;
      if (state === 'running' || state === 'waiting') return;
      await removeNet(strapi, id);
      await deleteOldRuns(strapi);
    },

    /** The run through the whole archive that was stopped last; undefined where a later one went through. */
    async stopped(): Promise<Run | undefined> {
      const run = await unfinishedArchiveRun(strapi);
      return run?.state === 'stopped' ? run : undefined;
    },

    /** Stops a run after the batch it is at; undefined where there is no such run. */
    async stop(id: number): Promise<Run | undefined> {
      return inTransaction(strapi, async () => {
        const run = await lockRun(strapi, id, 'wait');
        if (run?.state !== 'waiting' && run?.state !== 'running') return run;
        return setRunState(strapi, id, 'stopped');
      });
    },

    /** Lets a stopped run go on where it was. */
    async resume(id: number): Promise<Run | undefined> {
      return inTransaction(strapi, async () => {
        const run = await lockRun(strapi, id, 'wait');
        if (run?.state !== 'stopped') return run;
        await queueStep(strapi, id);
        return setRunState(strapi, id, run.startedAt === null ? 'waiting' : 'running');
      });
    },

    async find(id: number): Promise<Run | undefined> {
      return findRun(strapi, id);
    },

    /** The latest runs first. */
    async list(page: { readonly limit: number; readonly offset: number }): Promise<{ runs: Run[]; total: number }> {
      return listRuns(strapi, page);
    },
  };
}

/**
 * The catalogue that a waiting run is for: this instance’s reading, where it follows the one that the run has. Where
 * another instance has read something else, nobody knows who read last: nothing, and the run reads for itself.
 */
function laterOf(latest: string | null, before: string | undefined, now: string): string {
  return latest === null || latest === before || latest === now ? now : '';
}
