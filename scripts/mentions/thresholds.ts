import type { Core } from '@strapi/strapi';

import { isThresholds, type Thresholds } from '../../plugins/mentions/server/src/domain/decide/thresholds';
import { say } from '../messages';

/** Prints the thresholds, after setting those that are given (0–1). */
export async function thresholds(
  strapi: Core.Strapi,
  { automatic, suggested }: Partial<Record<keyof Thresholds, string>>
): Promise<number> {
  const teaching = strapi.plugin('mentions').service('teaching');
  const current: Thresholds = await teaching.thresholds();
  if (automatic !== undefined || suggested !== undefined) {
    const wanted = {
      automatic: Number(automatic ?? current.automatic),
      suggested: Number(suggested ?? current.suggested),
    };
    if (!isThresholds(wanted)) {
      console.error(say.thresholdsWrong);
      return 2;
    }
    await teaching.setThresholds(wanted);
  }
  console.log(say.thresholds(await teaching.thresholds()));
  return 0;
}
