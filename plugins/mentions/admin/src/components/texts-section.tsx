import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { MentionsSetup, ReadType } from '../../../shared/catalogue-entries';
import { useAnswer } from '../hooks/use-answer';
import { useCoverageNames } from '../hooks/coverage/use-coverage-names';
import { useWords } from '../hooks/use-words';
import { Answered } from './answered';
import { ScrollArea } from './coverage/scroll-area';
import { Section } from './section';

const COLUMNS = ['texts.type', 'texts.fields', 'texts.date', 'texts.relations'] as const;

/** Which content types and fields are read, and where their tags go. */
export function TextsSection() {
  const say = useWords();
  const { answer, reload } = useAnswer<MentionsSetup>('/mentions/setup');
  return (
    <Section title={say('texts.title')} about={say('texts.about')}>
      <Answered answer={answer} onRetry={reload}>
        {({ types }) => (
          <ScrollArea label={say('texts.title')}>
            <Table colCount={COLUMNS.length} rowCount={Object.keys(types).length + 1}>
              <Thead>
                <Tr>
                  {COLUMNS.map((column) => (
                    <Th key={column}>
                      <Typography variant="sigma" textColor="neutral600">
                        {say(column)}
                      </Typography>
                    </Th>
                  ))}
                </Tr>
              </Thead>
              <Tbody>
                {Object.entries(types).map(
                  ([uid, settings]) => settings && <TextRow key={uid} uid={uid} {...settings} />
                )}
              </Tbody>
            </Table>
          </ScrollArea>
        )}
      </Answered>
    </Section>
  );
}

function TextRow({ uid, name, fields, date, relations }: ReadType & { readonly uid: string }) {
  const { formatMessage } = useIntl();
  const { sayType } = useCoverageNames();
  const sayField = (field: string): string =>
    formatMessage({ id: `content-manager.content-types.${uid}.${field}`, defaultMessage: field });
  const sayFields = (names: readonly string[]): string => names.map(sayField).join(', ');
  const cells = [
    sayFields(fields),
    date === undefined ? '–' : sayField(date),
    sayFields(Object.values(relations).filter((relation) => relation !== undefined)),
  ];
  return (
    <Tr>
      <Td>
        <Typography fontWeight="semiBold">{sayType({ name })}</Typography>
      </Td>
      {cells.map((cell, column) => (
        <Td key={COLUMNS[column + 1]}>
          {/* The cells of the design system’s tables keep to one line. */}
          <Typography style={{ whiteSpace: 'normal' }}>{cell}</Typography>
        </Td>
      ))}
    </Tr>
  );
}
