import type { Core } from '@strapi/strapi';

import { getService } from '../services/get-service';
import { readForget, readPage, readThresholds } from '../validation/teaching';
import { answering } from './http';

/** Thresholds and what decisions have taught. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const teaching = () => getService(strapi, 'teaching');
  return {
    thresholds: answering(() => teaching().thresholds()),
    setThresholds: answering(async ({ request }) => {
      await teaching().setThresholds(readThresholds(request.body));
      return teaching().thresholds();
    }),
    resetThresholds: answering(async () => {
      await teaching().setThresholds(null);
      return teaching().thresholds();
    }),
    calibration: answering(() => getService(strapi, 'calibration').read()),
    lessons: answering(({ query }) => {
      const { page, pageSize } = readPage(query);
      return teaching().lessons(page, pageSize);
    }),
    forget: answering(async ({ request }) => ({ decisions: await teaching().forget(readForget(request.body)) })),
  };
};
