import { Widget } from '@strapi/strapi/admin';
import { Link, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';

import type { MonthOfCoverage } from '../../../../shared/coverage';
import { useDays } from '../../hooks/coverage/use-days';
import { useLanguage } from '../../hooks/coverage/use-language';
import { useAnswer } from '../../hooks/use-answer';
import { useWords } from '../../hooks/use-words';
import { addressOf } from '../../pages/address';
import { WidgetAnswer } from './widget-answer';
import { TableHeads } from '../table-heads';

const SHOWN = 4;

/** The platforms that texts of this month name most, beside the month before. */
export function MonthWidget() {
  const say = useWords();
  const { formatNumber } = useIntl();
  const { sayMonth } = useDays();
  const { answer, reload } = useAnswer<MonthOfCoverage>(
    `/mentions/coverage/month?limit=${SHOWN}&language=${useLanguage()}`
  );
  return (
    <WidgetAnswer answer={answer} onRetry={reload}>
      {({ month, before, entries }) =>
        entries.length === 0 ? (
          <Widget.NoData>{say('widget.month.none', { month: sayMonth(month) })}</Widget.NoData>
        ) : (
          <Table colCount={3} rowCount={entries.length + 1}>
            <TableHeads
              headings={[
                say('coverage.platform'),
                sayMonth(month),
                say('widget.month.change', { month: sayMonth(before) }),
              ]}
            />
            <Tbody>
              {entries.map(({ entry, now, then }) => (
                <Tr key={entry.documentId}>
                  <Td>
                    <Typography fontWeight="semiBold">{entry.name}</Typography>
                  </Td>
                  <Td>
                    <Link tag={NavLink} to={`${addressOf('coverage')}?period=custom&from=${month}`}>
                      {say('widget.month.mentions', { mentions: now.mentions })}
                    </Link>
                  </Td>
                  <Td>
                    <Typography textColor="neutral600">
                      {formatNumber(now.mentions - then.mentions, { signDisplay: 'exceptZero' })}
                    </Typography>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )
      }
    </WidgetAnswer>
  );
}
