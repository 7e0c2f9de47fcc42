import { useThresholds } from '../hooks/use-thresholds';
import { useWords } from '../hooks/use-words';
import { Answered } from './answered';
import { Section } from './section';
import { ThresholdsForm } from './thresholds-form';

/** From which scores on tags are set and suggested. */
export function ThresholdsSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const say = useWords();
  const { answer, reload, save, reset, isBusy } = useThresholds();
  return (
    <Section title={say('thresholds.title')} about={say('thresholds.about')}>
      <Answered answer={answer} onRetry={reload}>
        {(thresholds) => (
          <ThresholdsForm
            thresholds={thresholds}
            isReadOnly={isReadOnly}
            isBusy={isBusy}
            onSave={save}
            onReset={reset}
          />
        )}
      </Answered>
    </Section>
  );
}
