import type { Core } from '@strapi/strapi';

import type { Run } from '../../plugins/mentions/shared/runs';
import { eventually } from './eventually';

/** All runs of the newsroom, the first one first. */
export async function allRuns(strapi: Core.Strapi): Promise<Run[]> {
  const { runs }: { runs: Run[] } = await strapi.plugin('mentions').service('runs').list({ limit: 1000, offset: 0 });
  return runs.toReversed();
}

/** Waits until nothing waits or runs any more, and gives all runs. */
export async function settled(strapi: Core.Strapi, patienceMs = 20_000): Promise<Run[]> {
  return eventually(
    () => allRuns(strapi),
    (runs) => runs.every(({ state }) => state === 'done' || state === 'stopped'),
    patienceMs
  );
}

/** Waits for a run to get this far. */
export async function runReaches(
  strapi: Core.Strapi,
  id: number,
  isReached: (run: Run) => boolean,
  patienceMs = 20_000
): Promise<Run> {
  const runs = strapi.plugin('mentions').service('runs');
  return eventually<Run>(
    () => runs.find(id),
    (run) => isReached(run),
    patienceMs
  );
}
