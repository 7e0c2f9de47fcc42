import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { MentionsSetup, ReadType } from '../../../shared/catalogue-entries';
import { useAnswer } from '../hooks/use-answer';
import { useCoverageNames } from '../hooks/coverage/use-coverage-names';
import { useWords } from '../hooks/use-words';
import { Answered } from './answered';
import { FiguresTable } from './figures-table';
import { Section } from './section';

const COLUMNS = ['texts.type', 'texts.fields', 'texts.date', 'texts.relations'] as const;

/** Which content types and fields are read, and where their tags go. */
export function TextsSection() {
  const say = useWords();
  const rowOf = useRowOfType();
  const { answer, reload } = useAnswer<MentionsSetup>('/mentions/setup');
  return (
    <Section title={say('texts.title')} about={say('texts.about')}>
      <Answered answer={answer} onRetry={reload}>
        {({ types }) => (
          <FiguresTable
            label={say('texts.title')}
            headings={COLUMNS.map((column) => say(column))}
            rows={Object.entries(types).flatMap(([uid, type]) => (type ? rowOf(uid, type) : []))}
          />
        )}
      </Answered>
    </Section>
  );
}

/** What is said of a content type, with the names that its fields have in the content manager. */
function useRowOfType() {
  const { formatMessage } = useIntl();
  const { sayType } = useCoverageNames();
  return (uid: string, { name, fields, date, relations }: ReadType) => {
    const sayField = (field: string): string =>
      formatMessage({ id: `content-manager.content-types.${uid}.${field}`, defaultMessage: field });
    const sayFields = (names: readonly string[]) => (
      // The cells of the design system’s tables keep to one line.
      <Box tag="span" style={{ whiteSpace: 'normal' }}>
        {names.map(sayField).join(', ')}
      </Box>
    );
    const tags = Object.values(relations).filter((relation) => relation !== undefined);
    return {
      key: uid,
      cells: [sayType({ name }), sayFields(fields), date === undefined ? '–' : sayFields([date]), sayFields(tags)],
    };
  };
}
