import { Box, Flex, SingleSelect, SingleSelectOption, Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';

import { OUTCOMES, type CheckedFile, type CheckedRow } from '../../../../shared/catalogue-transfer';
import { usePageQuery } from '../../hooks/use-page-query';
import { useWords } from '../../hooks/use-words';
import { outcomeNamed, pageOfRows } from '../../transfer/outcomes';
import { ScrollArea } from '../scroll-area';
import { Empty } from '../empty';
import { PagesOfList } from '../pages-of-list';
import { OutcomeLabel } from './outcome-label';
import { RowDetails } from './row-details';
import { TableHeads } from '../table-heads';

const COLUMNS = ['line', 'outcome', 'entry', 'details'] as const;
const ALL = 'all';

/** The rows of a file with what would become of each, all of them or those of one outcome. */
export function CheckedRows({ file }: { readonly file: CheckedFile }) {
  const say = useWords();
  const list = usePageQuery(['outcome']);
  const outcome = outcomeNamed(list.filter('outcome'));
  const { results, total } = pageOfRows(file, { outcome, page: list.page, pageSize: list.pageSize });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box maxWidth="32rem">
        <SingleSelect
          aria-label={say('transfer.filter')}
          value={outcome ?? ALL}
          onChange={(value) => list.setFilter('outcome', value === ALL ? '' : String(value))}
        >
          {[
            <SingleSelectOption key={ALL} value={ALL}>
              {say('transfer.allRows', { count: file.rows.length })}
            </SingleSelectOption>,
            ...OUTCOMES.map((one) => (
              <SingleSelectOption key={one} value={one}>
                {say('transfer.rowsOf', { outcome: say(`outcome.${one}`), count: file.counts[one] })}
              </SingleSelectOption>
            )),
          ]}
        </SingleSelect>
      </Box>
      {total === 0 ? <Empty>{say('transfer.noRows')}</Empty> : <RowsTable rows={results} />}
      <PagesOfList
        total={total}
        pageSize={list.pageSize}
        isPastTheEnd={results.length === 0 && total > 0}
        showPage={list.showPage}
      />
    </Flex>
  );
}

function RowsTable({ rows }: { readonly rows: readonly CheckedRow[] }) {
  const say = useWords();
  return (
    <ScrollArea label={say('transfer.rows')}>
      <Table colCount={COLUMNS.length} rowCount={rows.length + 1}>
        <TableHeads headings={COLUMNS.map((column) => say(`transfer.column.${column}`))} />
        <Tbody>
          {rows.map((row, place) => (
            <Tr key={`${place} ${row.line}`}>
              <Td>
                <Typography>{row.line}</Typography>
              </Td>
              <Td>
                <OutcomeLabel outcome={row.outcome} />
              </Td>
              <Td>
                <EntryName row={row} />
              </Td>
              <Td>
                <RowDetails row={row} />
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ScrollArea>
  );
}

function EntryName({ row: { name, slug, type } }: { readonly row: CheckedRow }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography fontWeight="semiBold">{name ?? slug ?? say('transfer.noName')}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {[type && say(`lessons.${type}`), name && slug].filter(Boolean).join(' · ')}
      </Typography>
    </Flex>
  );
}
