import type { Core } from '@strapi/strapi';
import type { Task } from 'graphile-worker';

import { getService } from '../services/get-service';

/** Looks through the archive for unknown names: after an import, or when somebody asks. */
export function findCandidates(strapi: Core.Strapi): Task {
  return async () => {
    await getService(strapi, 'candidates').refresh();
  };
}
