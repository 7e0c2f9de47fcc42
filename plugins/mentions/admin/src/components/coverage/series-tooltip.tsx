import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { CoverageUnit } from '../../../../shared/coverage';
import type { ShownCurve } from '../../coverage/shown-curves';
import { useDays } from '../../hooks/coverage/use-days';
import { Swatch } from './swatch';

interface Props {
  readonly unit: CoverageUnit;
  readonly curves: readonly ShownCurve[];
  /** Set by the chart: whether a month or week is pointed at, and which. */
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: { readonly bucket: string; readonly values: readonly number[] } }[];
}

/** What was counted in the month or week that is pointed at, from the top of the chart down. */
export function SeriesTooltip({ unit, curves, active, payload }: Props) {
  const { formatNumber } = useIntl();
  const { sayBucket } = useDays();
  const point = payload?.[0]?.payload;
  if (!active || !point) return null;
  const lines = curves
    .map((curve, place) => ({ curve, value: point.values[place] ?? 0 }))
    .filter(({ value }) => value > 0)
    .toReversed();
  return (
    <Box background="neutral0" hasRadius shadow="popupShadow" padding={3} borderColor="neutral200">
      <Typography fontWeight="bold">{sayBucket(unit, point.bucket)}</Typography>
      {lines.map(({ curve: { id, name, look }, value }) => (
        <Flex key={id} gap={2} paddingTop={1}>
          <Swatch look={look} />
          <Typography>{name}</Typography>
          <Typography fontWeight="semiBold" paddingLeft={4} style={{ marginInlineStart: 'auto' }}>
            {formatNumber(value)}
          </Typography>
        </Flex>
      ))}
    </Box>
  );
}
