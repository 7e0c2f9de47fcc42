import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import { useWords } from '../../hooks/use-words';
import { useCoverage } from './coverage-context';
import { FigureLink } from './figure-link';

/** How many texts there are, how many of them are tagged, and how many have no tag. */
export function Totals() {
  const say = useWords();
  const { formatNumber } = useIntl();
  const { overview, scope } = useCoverage();
  const sum = (key: 'texts' | 'tagged') => overview.shares.reduce((all, share) => all + share[key], 0);
  const [texts, untagged] = [sum('texts'), sum('texts') - sum('tagged')];
  const totals = [
    { key: 'texts', value: texts, figure: texts === 0 ? undefined : { scope } },
    { key: 'tagged', value: sum('tagged'), figure: undefined },
    { key: 'untagged', value: untagged, figure: untagged === 0 ? undefined : { scope, isUntagged: true } },
  ] as const;
  return (
    <Flex tag="dl" gap={4} wrap="wrap" alignItems="stretch">
      {totals.map(({ key, value, figure }) => (
        <Box key={key} background="neutral0" hasRadius shadow="filterShadow" padding={5} flex="1 1 18rem">
          <Typography tag="dt" textColor="neutral600">
            {say(`coverage.total.${key}`)}
          </Typography>
          <Typography tag="dd" variant="alpha">
            {figure ? (
              <FigureLink
                label={say('coverage.totalLink', { name: say(`coverage.total.${key}`), value })}
                figure={figure}
              >
                {formatNumber(value)}
              </FigureLink>
            ) : (
              formatNumber(value)
            )}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
