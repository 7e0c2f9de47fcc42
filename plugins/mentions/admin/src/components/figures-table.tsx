import type { ReactNode } from 'react';
import { Table, Tbody, Td, Tr, Typography } from '@strapi/design-system';

import { ScrollArea } from './scroll-area';
import { TableHeads } from './table-heads';

interface Props {
  readonly label: string;
  readonly headings: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table of names and figures; the first cell of a row says what it is about. */
export function FiguresTable({ label, headings, rows }: Props) {
  return (
    <ScrollArea label={label}>
      <Table colCount={headings.length} rowCount={rows.length + 1}>
        <TableHeads headings={headings} />
        <Tbody>
          {rows.map(({ key, cells }) => (
            <Tr key={key}>
              {cells.map((cell, column) => (
                <Td key={column}>
                  <Typography fontWeight={column === 0 ? 'semiBold' : 'regular'}>{cell}</Typography>
                </Td>
              ))}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ScrollArea>
  );
}
