import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Band } from '../../../../shared/calibration';
import { useWords } from '../../hooks/use-words';
import { ScrollArea } from '../coverage/scroll-area';
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
  return (
    <ScrollArea label={say('calibration.title')}>
      <Table colCount={HEADINGS.length} rowCount={bands.length + 1}>
        <Thead>
          <Tr>
            {HEADINGS.map((heading) => (
              <Th key={heading}>
                <Typography variant="sigma" textColor="neutral600">
                  {say(heading)}
                </Typography>
              </Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {bands.map((band) => {
            const { from, tags, right, tagsFromHere, rightFromHere } = band;
            const numbers = [
              formatNumber(tags),
              sayShare(right, tags),
              formatNumber(tagsFromHere),
              sayShare(rightFromHere, tagsFromHere),
            ];
            return (
              <Tr key={from}>
                <Td>
                  <Typography fontWeight="semiBold">{sayBand(band)}</Typography>
                </Td>
                {numbers.map((number, column) => (
                  <Td key={HEADINGS[column + 1]}>
                    <Typography>{number}</Typography>
                  </Td>
                ))}
              </Tr>
            );
          })}
        </Tbody>
      </Table>
    </ScrollArea>
  );
}
