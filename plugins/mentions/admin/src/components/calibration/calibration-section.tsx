import { useState } from 'react';
import { Flex } from '@strapi/design-system';

import { bandsOf, type Calibration, type ScoreCount } from '../../../../shared/calibration';
import type { Thresholds } from '../../../../shared/thresholds';
import type { Answer } from '../../hooks/use-answer';
import { useWords } from '../../hooks/use-words';
import { Answered } from '../answered';
import { Choice } from '../choice';
import { Empty } from '../empty';
import { Section } from '../section';
import { type View, ViewChoice } from '../view-choice';
import { CalibrationChart } from './calibration-chart';
import { CalibrationTable } from './calibration-table';

type Source = 'labelled' | 'decided';
type Kind = 'all' | ScoreCount['type'];

interface Props {
  readonly answer: Answer<Calibration>;
  readonly onRetry: () => void;
  /** Those that hold; undefined while they are not known. */
  readonly thresholds: Thresholds | undefined;
}

/** The calibration curve: how often tags are right, by their score; as a chart, or as a table of the same numbers. */
export function CalibrationSection({ answer, onRetry, thresholds }: Props) {
  const say = useWords();
  const [source, setSource] = useState<Source>('labelled');
  const [kind, setKind] = useState<Kind>('all');
  const [view, setView] = useState<View>('chart');
  const actions = (
    <Flex gap={2} wrap="wrap">
      <Choice
        label={say('calibration.source')}
        value={source}
        choices={[
          ['labelled', say('calibration.labelled')],
          ['decided', say('calibration.decided')],
        ]}
        onChange={setSource}
      />
      <Choice
        label={say('calibration.kind')}
        value={kind}
        choices={[
          ['all', say('calibration.all')],
          ['platform', say('calibration.platform')],
          ['feature', say('calibration.feature')],
        ]}
        onChange={setKind}
      />
      <ViewChoice value={view} onChange={setView} />
    </Flex>
  );
  return (
    <Section title={say('calibration.title')} about={say(`calibration.${source}About`)} action={actions}>
      <Answered answer={answer} onRetry={onRetry}>
        {(calibration) => {
          const bands = bandsOf(calibration[source].filter(({ type }) => kind === 'all' || type === kind));
          if (bands.length === 0) return <Empty>{say('calibration.none')}</Empty>;
          if (view === 'table') return <CalibrationTable bands={bands} />;
          return <CalibrationChart bands={bands} thresholds={thresholds} />;
        }}
      </Answered>
    </Section>
  );
}
