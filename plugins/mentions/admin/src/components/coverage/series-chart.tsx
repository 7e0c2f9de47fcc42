import { useId } from 'react';
import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useTheme } from 'styled-components';

import type { CoverageUnit } from '../../../../shared/coverage';
import type { Measure, ShownCurve } from '../../coverage/shown-curves';
import { useDays } from '../../hooks/coverage/use-days';
import { PatternFill } from './pattern-fill';
import { SeriesTooltip } from './series-tooltip';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly unit: CoverageUnit;
  readonly measure: Measure;
  readonly buckets: readonly string[];
  readonly curves: readonly ShownCurve[];
}

const HEIGHT = 340;

/** Curves on top of each other, over time. Arrow keys go from one month or week to the next. */
export function SeriesChart({ title, description, unit, measure, buckets, curves }: Props) {
  // React’s own ids have signs that mean something in an address.
  const id = useId().replaceAll(':', '');
  const { colors } = useTheme();
  const { formatNumber } = useIntl();
  const { sayBucket } = useDays();
  const points = buckets.map((bucket, place) => ({
    bucket,
    values: curves.map(({ counts }) => counts[place]?.[measure] ?? 0),
  }));
  // A single point has no area.
  const dot = buckets.length < 3;
  const tick = { fill: colors.neutral600, fontSize: 12 };
  return (
    <Box width="100%" height={`${HEIGHT}px`}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <AreaChart
          data={points}
          title={title}
          desc={description}
          margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
          accessibilityLayer
        >
          <defs>
            {curves.map(({ look, id: curve }) => (
              <PatternFill key={curve} id={`${id}${curve}`} look={look} />
            ))}
          </defs>
          <CartesianGrid stroke={colors.neutral200} vertical={false} />
          <XAxis
            dataKey="bucket"
            tickFormatter={(bucket: string) => sayBucket(unit, bucket)}
            tick={tick}
            stroke={colors.neutral300}
            minTickGap={32}
          />
          <YAxis
            allowDecimals={false}
            tickFormatter={(value: number) => formatNumber(value)}
            tick={tick}
            stroke={colors.neutral300}
          />
          <Tooltip content={<SeriesTooltip unit={unit} curves={curves} />} cursor={{ stroke: colors.neutral600 }} />
          {curves.map(({ id: curve, name, look }, place) => (
            <Area
              key={curve}
              name={name}
              dataKey={({ values }: (typeof points)[number]) => values[place] ?? 0}
              stackId="all"
              stroke={look.colour}
              strokeWidth={1.5}
              fill={`url(#${id}${curve})`}
              fillOpacity={1}
              dot={dot}
              isAnimationActive={false}
            />
          ))}
        </AreaChart>
      </ResponsiveContainer>
    </Box>
  );
}
