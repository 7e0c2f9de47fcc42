import type { Core } from '@strapi/strapi';

import type { Run } from '../../../shared/runs';
import { getService } from '../services/get-service';
import { readPreview } from '../validation/preview';
import { readPage } from '../validation/teaching';
import { answering, type HttpContext } from './http';

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

  return {
    find: answering(async ({ query }) => {
      const { page, pageSize } = readPage(query);
      const found = await runs().list({ limit: pageSize, offset: (page - 1) * pageSize });
      return { results: found.runs.map(toAnswer), total: found.total };
    }),
    findOne: onRun((id) => runs().find(id)),
    start: answering(async () => toAnswer(await runs().start())),
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
