import type { Core } from '@strapi/strapi';

import type { Run } from '../../../shared/runs';
import { textTypes } from '../config/settings';
import type { DocumentKey } from '../repositories/kept-texts';
import { findEditorNames } from '../repositories/editor-names';
import { titlesOf } from '../repositories/titles';
import { getService } from '../services/get-service';
import { readableTypes, rightsOn } from '../services/readable-types';
import { readPreview } from '../validation/preview';
import { readRetagPreview, readSelection, type Selection } from '../validation/selection';
import { readPage } from '../validation/teaching';
import { answering, type HttpContext } from './http';
import { mayDo } from './may-do';

/** Re-tags of the archive, and what a change of the catalogue would do to it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const runs = () => getService(strapi, 'runs');
  /** Does something with the run that the address names. */
  const onRun = (action: (id: number) => Promise<Run | undefined>) =>
    answering(async (context: HttpContext) => {
      const id = Number(context.params['id']);
      const run = Number.isSafeInteger(id) ? await action(id) : undefined;
      return run ? toAnswer(run) : context.notFound();
    });

  /** Tagging a text again may change it: whoever asks for it must be allowed to. */
  const mayRetag = async (context: HttpContext, selection: Selection | undefined): Promise<boolean> => {
    if (selection) {
      const rights = await rightsOn(strapi, context)(selection.contentType, selection.documentIds);
      return selection.documentIds.every((id) => rights.get(id)?.mayDecide === true);
    }
    const answers = textTypes(strapi).map((contentType) => mayDo(strapi, context, 'update', { contentType }));
    return (await Promise.all(answers)).every(Boolean);
  };

  return {
    find: answering(async ({ query }) => {
      const { page, pageSize } = readPage(query);
      const found = await runs().list({ limit: pageSize, offset: (page - 1) * pageSize });
      const names = await findEditorNames(
        strapi,
        found.runs.flatMap(({ requestedBy }) => requestedBy ?? [])
      );
      const results = found.runs.map((run) => {
        return { ...toAnswer(run), requestedByName: names.get(run.requestedBy ?? '') };
      });
      return { results, total: found.total };
    }),
    findOne: onRun((id) => runs().find(id)),
    start: answering(async (context) => {
      const selection = readSelection(context.request.body);
      if (!(await mayRetag(context, selection))) return context.forbidden();
      return toAnswer(selection ? await runs().startOn(keysOf(selection)) : await runs().start());
    }),
    previewRetag: answering(async (context) => {
      const { selection, ...page } = readRetagPreview(context.request.body);
      if (!(await mayRetag(context, selection))) return context.forbidden();
      const preview = getService(strapi, 'preview');
      return selection ? preview.retag(keysOf(selection), page) : preview.retagAll(page);
    }),
    failures: answering(async (context) => {
      const id = Number(context.params['id']);
      const { page, pageSize } = readPage(context.query);
      const run = Number.isSafeInteger(id) ? await runs().find(id) : undefined;
      if (!run) return context.notFound();
      const found = await runs().failures(id, { limit: pageSize, offset: (page - 1) * pageSize });
      const types = await readableTypes(strapi, context);
      return { results: await titlesOf(strapi, types, found.results), total: found.total };
    }),
    stop: onRun((id) => runs().stop(id)),
    resume: onRun((id) => runs().resume(id)),
    preview: answering(async (context) => {
      const { proposal, ...page } = readPreview(context.request.body);
      const found = await getService(strapi, 'preview').page(proposal, page);
      return found ?? context.notFound();
    }),
  };
};

/** What is for others to see of a run. */
function toAnswer(run: Run): Run {
  const { id, reason, state, total, done, changed, failed, requestedBy, requestedAt, startedAt, endedAt } = run;
  return { id, reason, state, total, done, changed, failed, requestedBy, requestedAt, startedAt, endedAt };
}

function keysOf({ contentType, documentIds }: Selection): DocumentKey[] {
  return documentIds.map((targetId) => ({ contentType, targetId }));
}
