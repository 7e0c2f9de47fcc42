import { useIntl } from 'react-intl';

import type { Band } from '../../../../shared/calibration';
import { useWords } from '../../hooks/use-words';
import { FiguresTable } from '../figures-table';
import { useBandWords } from './use-band-words';

const HEADINGS = [
  'calibration.score',
  'calibration.tags',
  'calibration.right',
  'calibration.tagsFromHere',
  'calibration.rightFromHere',
] as const;

/** The numbers of the calibration curve, best scores first. */
export function CalibrationTable({ bands }: { readonly bands: readonly Band[] }) {
  const say = useWords();
  const { formatNumber } = useIntl();
  const { sayBand, sayShare } = useBandWords();
  const rows = bands.map((band) => {
    const { from, tags, right, tagsFromHere, rightFromHere } = band;
    const inBand = [formatNumber(tags), sayShare(right, tags)];
    const fromHere = [formatNumber(tagsFromHere), sayShare(rightFromHere, tagsFromHere)];
    return { key: String(from), cells: [sayBand(band), ...inBand, ...fromHere] };
  });
  return (
    <FiguresTable label={say('calibration.title')} headings={HEADINGS.map((heading) => say(heading))} rows={rows} />
  );
}
