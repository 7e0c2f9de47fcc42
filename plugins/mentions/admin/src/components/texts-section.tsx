import type { MentionsSetup } from '../../../shared/catalogue-entries';
import { useAnswer } from '../hooks/use-answer';
import { useReadFields } from '../hooks/use-read-fields';
import { useWords } from '../hooks/use-words';
import { Answered } from './answered';
import { ReadFieldsForm } from './read-fields-form';
import { Section } from './section';

/** Which content types and fields are read, and where their tags go. */
export function TextsSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const say = useWords();
  const setup = useAnswer<MentionsSetup>('/mentions/setup');
  const readFields = useReadFields();
  return (
    <Section title={say('texts.title')} about={say('texts.about')}>
      <Answered answer={setup.answer} onRetry={setup.reload}>
        {({ types }) => (
          <Answered answer={readFields.answer} onRetry={readFields.reload}>
            {(read) => (
              <ReadFieldsForm
                types={types}
                read={read}
                isReadOnly={isReadOnly}
                isBusy={readFields.isBusy}
                onSave={(fields) => void readFields.save(fields)}
              />
            )}
          </Answered>
        )}
      </Answered>
    </Section>
  );
}
