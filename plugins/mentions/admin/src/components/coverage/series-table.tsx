import { useState } from 'react';
import { Button, Flex, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { CoverageEntity, CoverageUnit } from '../../../../shared/coverage';
import { daysWithin, type Measure, type ShownCurve } from '../../coverage/shown-curves';
import { useDays } from '../../hooks/coverage/use-days';
import { useWords } from '../../hooks/use-words';
import { useCoverage } from './coverage-context';
import { FigureLink } from './figure-link';
import { ScrollArea } from '../scroll-area';
import { TableHeads } from '../table-heads';

interface Props {
  readonly title: string;
  readonly entity: CoverageEntity;
  readonly unit: CoverageUnit;
  readonly measure: Measure;
  readonly buckets: readonly string[];
  readonly curves: readonly ShownCurve[];
}

/** Rows that are shown at first; the others on demand. */
const ROWS = 26;

/** The numbers of the chart, the latest first and without what is empty; each leads to its texts. */
export function SeriesTable({ title, entity, unit, measure, buckets, curves }: Props) {
  const say = useWords();
  const { scope } = useCoverage();
  const { formatNumber } = useIntl();
  const { sayBucket } = useDays();
  const [isWhole, setWhole] = useState(false);
  // Months without anything would bury the others.
  const places = buckets
    .flatMap((_, place) => (curves.some(({ counts }) => counts[place]?.texts) ? [place] : []))
    .toReversed();
  const shown = isWhole ? places : places.slice(0, ROWS);
  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <ScrollArea label={title}>
        <Table colCount={curves.length + 1} rowCount={shown.length + 1}>
          <TableHeads
            headings={[
              say(unit === 'month' ? 'coverage.month' : 'coverage.week.name'),
              ...curves.map(({ name }) => name),
            ]}
          />
          <Tbody>
            {shown.map((place) => {
              const bucket = buckets[place] ?? '';
              const when = sayBucket(unit, bucket);
              return (
                <Tr key={bucket}>
                  <Td>
                    <Typography fontWeight="semiBold">{when}</Typography>
                  </Td>
                  {curves.map(({ id, name, counts, entry }) => {
                    const count = counts[place] ?? { texts: 0, mentions: 0 };
                    const number = formatNumber(count[measure]);
                    return (
                      <Td key={id}>
                        <Typography textColor={count.texts === 0 ? 'neutral600' : 'neutral800'}>
                          {entry && count.texts > 0 ? (
                            <FigureLink
                              label={say('coverage.figure', { ...count, name, when })}
                              figure={{
                                scope: { ...scope, ...daysWithin(scope, unit, bucket) },
                                tag: { entity, entry },
                              }}
                            >
                              {number}
                            </FigureLink>
                          ) : (
                            number
                          )}
                        </Typography>
                      </Td>
                    );
                  })}
                </Tr>
              );
            })}
          </Tbody>
        </Table>
      </ScrollArea>
      {places.length > shown.length && (
        <Button variant="tertiary" onClick={() => setWhole(true)}>
          {say('coverage.showAll', { rows: places.length })}
        </Button>
      )}
    </Flex>
  );
}
