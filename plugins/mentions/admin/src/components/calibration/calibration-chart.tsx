import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTheme } from 'styled-components';

import type { Band } from '../../../../shared/calibration';
import type { Thresholds } from '../../../../shared/thresholds';
import { useWords } from '../../hooks/use-words';
import { CalibrationTooltip } from './calibration-tooltip';

interface Props {
  /** Best scores first. */
  readonly bands: readonly Band[];
  readonly thresholds: Thresholds | undefined;
}

const HEIGHT = 300;
const TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** The share of right tags by score, with the thresholds. Arrow keys go from one band to the next. */
export function CalibrationChart({ bands, thresholds }: Props) {
  const say = useWords();
  const { colors } = useTheme();
  const { formatNumber } = useIntl();
  const tick = { fill: colors.neutral600, fontSize: 12 };
  const percent = (value: number): string => formatNumber(value, { style: 'percent' });
  const marked = thresholds
    ? ([
        ['suggested', thresholds.suggested],
        ['automatic', thresholds.automatic],
      ] as const)
    : [];
  return (
    <Box width="100%" height={`${HEIGHT}px`}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <LineChart
          data={bands.toReversed()}
          title={say('calibration.title')}
          desc={say('calibration.chartHint')}
          margin={{ top: 24, right: 24, bottom: 0, left: 0 }}
          accessibilityLayer
        >
          <CartesianGrid stroke={colors.neutral200} vertical={false} />
          <XAxis
            type="number"
            dataKey="from"
            domain={[0, 1]}
            ticks={TICKS}
            tickFormatter={(score: number) => formatNumber(score)}
            tick={tick}
            stroke={colors.neutral300}
          />
          <YAxis domain={[0, 1]} ticks={TICKS} tickFormatter={percent} tick={tick} stroke={colors.neutral300} />
          <Tooltip content={<CalibrationTooltip />} cursor={{ stroke: colors.neutral600 }} />
          <Legend wrapperStyle={{ fontSize: 12, color: colors.neutral800 }} />
          {marked.map(([name, score]) => (
            <ReferenceLine
              key={name}
              x={score}
              stroke={colors.neutral600}
              strokeDasharray="4 3"
              label={{ value: say(`calibration.mark.${name}`), position: 'top', fill: colors.neutral800, fontSize: 12 }}
            />
          ))}
          <Line
            name={say('calibration.rightFromHere')}
            dataKey={({ rightFromHere, tagsFromHere }: Band) => rightFromHere / tagsFromHere}
            stroke={colors.primary600}
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
          <Line
            name={say('calibration.right')}
            dataKey={({ right, tags }: Band) => right / tags}
            stroke={colors.success700}
            strokeDasharray="2 4"
            strokeWidth={2}
            dot={{ r: 3, strokeDasharray: '' }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </Box>
  );
}
