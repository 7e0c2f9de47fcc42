import { Box, Typography } from '@strapi/design-system';

import type { Band } from '../../../../shared/calibration';
import { useWords } from '../../hooks/use-words';
import { useBandWords } from './use-band-words';

interface Props {
  /** Set by the chart: whether a band is pointed at, and which. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: Band }[];
}

/** What is known of the scores that are pointed at. */
export function CalibrationTooltip({ active, payload }: Props) {
  const say = useWords();
  const { sayBand, sayShare } = useBandWords();
  const band = payload?.[0]?.payload;
  if (!active || !band) return null;
  const { tags, right, tagsFromHere, rightFromHere } = band;
  return (
    <Box background="neutral0" hasRadius shadow="popupShadow" padding={3} borderColor="neutral200">
      <Typography fontWeight="bold" tag="p">
        {sayBand(band)}
      </Typography>
      <Typography tag="p">{say('calibration.inBand', { tags, share: sayShare(right, tags) })}</Typography>
      <Typography tag="p">
        {say('calibration.fromHere', { tags: tagsFromHere, share: sayShare(rightFromHere, tagsFromHere) })}
      </Typography>
    </Box>
  );
}
