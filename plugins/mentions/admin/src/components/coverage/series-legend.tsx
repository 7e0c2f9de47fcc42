import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { CoverageEntity } from '../../../../shared/coverage';
import type { Measure, ShownCurve } from '../../coverage/shown-curves';
import { useWords } from '../../hooks/use-words';
import { useCoverage } from './coverage-context';
import { FigureLink } from './figure-link';
import { Swatch } from './swatch';

interface Props {
  readonly entity: CoverageEntity;
  readonly measure: Measure;
  readonly curves: readonly ShownCurve[];
}

/** Which look is whose, with the figure of the whole period; in the order of the chart from the top down. */
export function SeriesLegend({ entity, measure, curves }: Props) {
  const say = useWords();
  const { scope } = useCoverage();
  const { formatNumber } = useIntl();
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} minWidth="22rem" flex="1 1 22rem">
      {curves.toReversed().map(({ id, name, look, total, entry }) => (
        <Flex key={id} tag="li" gap={2}>
          <Swatch look={look} />
          <Typography>{name}</Typography>
          <Typography fontWeight="semiBold" style={{ marginInlineStart: 'auto' }}>
            {entry ? (
              <FigureLink
                label={say('coverage.figure', { ...total, name, when: say('coverage.wholePeriod') })}
                figure={{ scope, tag: { entity, entry } }}
              >
                {formatNumber(total[measure])}
              </FigureLink>
            ) : (
              formatNumber(total[measure])
            )}
          </Typography>
        </Flex>
      ))}
    </Flex>
  );
}
