import type { Core } from '@strapi/strapi';

import type { Calibration } from '../../../shared/calibration';
import { LABELLED_SCORES } from '../domain/decide/labelled-scores';
import { countDecidedScores } from '../repositories/calibration/decided-scores';
import { countOpenScores } from '../repositories/calibration/open-scores';

/** How far scores can be trusted, and what other thresholds would change. */
export default function calibrationService({ strapi }: { strapi: Core.Strapi }) {
  return {
    async read(): Promise<Calibration> {
      const [decided, open] = await Promise.all([countDecidedScores(strapi), countOpenScores(strapi)]);
      return { labelled: LABELLED_SCORES, decided, open };
    },
  };
}
