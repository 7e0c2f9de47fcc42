import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { type Calibration, precisionFrom } from '../../../../shared/calibration';
import type { Thresholds } from '../../../../shared/thresholds';
import { effectsOf } from '../../calibration/threshold-effects';
import { useWords } from '../../hooks/use-words';

interface Props {
  readonly calibration: Calibration;
  readonly current: Thresholds;
  readonly wanted: Thresholds;
}

const COUNTED = ['set', 'unset', 'silenced'] as const;

/** What the thresholds that somebody types would change, before they are saved. */
export function ThresholdEffects({ calibration: { labelled, open }, current, wanted }: Props) {
  const say = useWords();
  const { formatNumber } = useIntl();
  const effects = effectsOf(open, current, wanted);
  const counted = COUNTED.filter((name) => effects[name] > 0);
  const precision = precisionFrom(labelled, wanted.automatic);
  const isSame = wanted.automatic === current.automatic && wanted.suggested === current.suggested;
  return (
    <Box role="status" aria-label={say('effects.title')} background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="omega" fontWeight="bold" tag="h3">
          {say('effects.title')}
        </Typography>
        {counted.map((name) => (
          <Typography key={name}>{say(`effects.${name}`, { count: effects[name] })}</Typography>
        ))}
        {counted.length === 0 && <Typography>{say(isSame ? 'effects.same' : 'effects.none')}</Typography>}
        {effects.mayBring && (
          <Typography>{say('effects.mayBring', { score: formatNumber(current.suggested) })}</Typography>
        )}
        {precision !== undefined && (
          <Typography textColor="neutral600">
            {say('effects.precision', {
              share: formatNumber(precision, { style: 'percent', maximumFractionDigits: 1 }),
              score: formatNumber(wanted.automatic),
            })}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
