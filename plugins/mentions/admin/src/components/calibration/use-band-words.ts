import { useIntl } from 'react-intl';

import type { Band } from '../../../../shared/calibration';

/** How scores and shares are written. */
export function useBandWords() {
  const { formatNumber } = useIntl();
  const sayScore = (score: number): string => formatNumber(score, { minimumFractionDigits: 2 });
  return {
    /** « 0,60–0,65 » */
    sayBand: ({ from, to }: Pick<Band, 'from' | 'to'>): string => `${sayScore(from)}–${sayScore(to)}`,
    sayShare: (right: number, tags: number): string =>
      formatNumber(right / tags, { style: 'percent', maximumFractionDigits: 1 }),
  };
}
