import type { Calibration } from '../../../shared/calibration';
import type { Answer } from '../hooks/use-answer';
import type { useThresholds } from '../hooks/use-thresholds';
import { useWords } from '../hooks/use-words';
import { Answered } from './answered';
import { ThresholdEffects } from './calibration/threshold-effects';
import { Section } from './section';
import { ThresholdsForm } from './thresholds-form';

interface Props {
  readonly thresholds: ReturnType<typeof useThresholds>;
  readonly calibration: Answer<Calibration>;
  readonly isReadOnly: boolean;
}

/** From which scores on tags are set and suggested, and what others would change. */
export function ThresholdsSection({ thresholds, calibration, isReadOnly }: Props) {
  const say = useWords();
  const { answer, reload, save, reset, isBusy } = thresholds;
  return (
    <Section title={say('thresholds.title')} about={say('thresholds.about')}>
      <Answered answer={answer} onRetry={reload}>
        {(current) => (
          <ThresholdsForm
            thresholds={current}
            isReadOnly={isReadOnly}
            isBusy={isBusy}
            onSave={save}
            onReset={reset}
            effects={(wanted) =>
              calibration.status === 'ready' && (
                <ThresholdEffects calibration={calibration.data} current={current} wanted={wanted} />
              )
            }
          />
        )}
      </Answered>
    </Section>
  );
}
