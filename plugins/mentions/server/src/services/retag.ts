import type { Core } from '@strapi/strapi';

import type { RetagProgress } from '../../../shared/retag-progress';
import { findTextType, textSettings } from '../config/settings';
import type { DocumentId } from '../domain/decide/decisions';
import { inTransaction } from '../repositories/transaction';
import { getService } from './get-service';
import { retagPage } from './retag-page';

/** How often somebody who follows a run looks how far it is. */
const LOOK_MS = 200;

/** Tags texts that are stored already: after a failure, or all of them. */
export default function retagService({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** Tags every locale and version of one document. */
    async document(uid: string, documentId: DocumentId): Promise<void> {
      const contentType = findTextType(strapi, uid);
      const settings = textSettings(strapi, uid);
      if (!contentType || !settings) throw new Error(`mentions: ${uid} is not tagged; see config/mentions.ts.`);
      const tagger = await getService(strapi, 'tagger').current();
      await inTransaction(strapi, () =>
        retagPage(strapi, tagger, { uid: contentType, settings, documentIds: [documentId] }, 'wait')
      );
    },

    /**
     * Tags the whole archive, and tells how far it is. It is a run like any other: background jobs do it, in this
     * process or in another. `signal` stops the run; the next call goes on where it was. Gives the last progress.
     */
    async all(onProgress: (progress: RetagProgress) => void, signal?: AbortSignal): Promise<RetagProgress> {
      const runs = getService(strapi, 'runs');
      const stopped = await runs.stopped();
      const { id } = (stopped && (await runs.resume(stopped.id))) ?? (await runs.start());
      for (;;) {
        if (signal?.aborted) await runs.stop(id);
        const run = await runs.find(id);
        if (!run || run.state === 'done' || run.state === 'stopped') return run ?? NOTHING;
        if (run.state === 'running') onProgress(run);
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
    },
  };
}

const NOTHING: RetagProgress = { done: 0, total: 0, changed: 0, failed: 0 };
