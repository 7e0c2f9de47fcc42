import { useIntl } from 'react-intl';
import { Box, Button, Flex, Table, Tbody, Td, TextButton, Tr, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';

import type { CataloguePage, CatalogueRow } from '../../../../shared/catalogue-browser';
import { useWords } from '../../hooks/use-words';
import { ColourDot } from '../panel/colour-dot';
import { TableHeads } from '../table-heads';

const COLUMNS = ['name', 'belongsTo', 'aliases', 'texts', 'mentions', 'last'] as const;

interface Props {
  readonly page: CataloguePage;
  /** The platform whose features alone are shown; empty for none. */
  readonly owner: string;
  readonly onOwner: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Platforms and features with how they are written and how they occur. */
export function EntriesTable({ page: { results, entries }, owner, onOwner, onOpen }: Props) {
  const say = useWords();
  return (
    <Box>
      {owner !== '' && (
        <Box paddingBottom={3}>
          <Button variant="tertiary" endIcon={<Cross />} onClick={() => onOwner('')}>
            {say('catalogue.featuresOf', { name: entries[owner]?.name ?? say('lessons.entryGone') })}
          </Button>
        </Box>
      )}
      <Table colCount={COLUMNS.length} rowCount={results.length + 1}>
        <TableHeads headings={COLUMNS.map((column) => say(`catalogue.${column}`))} />
        <Tbody>
          {results.map((row) => (
            <EntryRow
              key={row.id}
              row={row}
              owner={entries[row.platform ?? '']?.name}
              onOwner={onOwner}
              onOpen={onOpen}
            />
          ))}
        </Tbody>
      </Table>
    </Box>
  );
}

interface RowProps extends Pick<Props, 'onOwner' | 'onOpen'> {
  readonly row: CatalogueRow;
  readonly owner: string | undefined;
}

function EntryRow({ row, owner, onOwner, onOpen }: RowProps) {
  const say = useWords();
  const { formatNumber, formatDate } = useIntl();
  const { id, type, name, colour, alias, aliases, documents, mentions, lastOn, platform } = row;
  return (
    <Tr>
      <Td>
        <Flex gap={2} alignItems="baseline">
          <ColourDot $colour={colour} $isFeature={type === 'feature'} aria-hidden />
          <Flex direction="column" alignItems="flex-start">
            <TextButton type="button" onClick={() => onOpen(id)}>
              {name}
            </TextButton>
            <Typography variant="pi" textColor="neutral600">
              {alias === undefined ? say(`lessons.${type}`) : say('search.alias', { alias })}
            </Typography>
          </Flex>
        </Flex>
      </Td>
      <Td>
        {type === 'platform' ? (
          <TextButton type="button" onClick={() => onOwner(id)} aria-label={say('catalogue.showFeaturesOf', { name })}>
            {say('catalogue.showFeatures')}
          </TextButton>
        ) : (
          <TextButton type="button" onClick={() => platform && onOwner(platform)}>
            {owner ?? say('lessons.entryGone')}
          </TextButton>
        )}
      </Td>
      {[aliases, documents, mentions].map((count, column) => (
        <Td key={column}>
          <Typography textColor={count === 0 ? 'neutral600' : 'neutral800'}>{formatNumber(count)}</Typography>
        </Td>
      ))}
      <Td>
        <Typography textColor={lastOn ? 'neutral800' : 'neutral600'}>
          {lastOn ? formatDate(`${lastOn}T12:00:00`, { dateStyle: 'medium' }) : say('catalogue.never')}
        </Typography>
      </Td>
    </Tr>
  );
}
