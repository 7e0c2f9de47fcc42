import { useState } from 'react';
import { Flex } from '@strapi/design-system';

import type { CoverageEntity, CoverageSeries } from '../../../../shared/coverage';
import { type CoverageFilters, toQuery } from '../../coverage/filters';
import { type Measure, shownCurves } from '../../coverage/shown-curves';
import { useAnswer } from '../../hooks/use-answer';
import { useLanguage } from '../../hooks/coverage/use-language';
import { useWords } from '../../hooks/use-words';
import { Answered } from '../answered';
import { Empty } from '../empty';
import { Section } from '../section';
import { type View, ViewChoice } from '../view-choice';
import { Choice } from '../choice';
import { useCoverage } from './coverage-context';
import { CsvButton } from './csv-button';
import { SeriesChart } from './series-chart';
import { SeriesLegend } from './series-legend';
import { SeriesTable } from './series-table';

interface Props {
  readonly entity: CoverageEntity;
  readonly filters: CoverageFilters;
}

/** What is named over time: as a chart, or as a table of the same numbers. */
export function SeriesSection({ entity, filters: { unit, top } }: Props) {
  const say = useWords();
  const language = useLanguage();
  const { scope } = useCoverage();
  const [view, setView] = useState<View>('chart');
  const [measure, setMeasure] = useState<Measure>('mentions');
  const title = say(`coverage.${entity}.title`);
  const { answer, reload } = useAnswer<CoverageSeries>(
    `/mentions/coverage/series?${toQuery({ ...scope, entity, unit, top, language })}`
  );
  const table = entity === 'platform' ? 'platforms' : 'features';
  const actions = (
    <Flex gap={2} wrap="wrap">
      <Choice
        label={say('coverage.measure')}
        value={measure}
        choices={[
          ['mentions', say('coverage.mentions')],
          ['texts', say('coverage.texts')],
        ]}
        onChange={setMeasure}
      />
      <ViewChoice value={view} onChange={setView} />
      <CsvButton table={table} query={toQuery({ ...scope, unit, language })} />
    </Flex>
  );
  return (
    <Section title={title} about={say(`coverage.${entity}.about`)} action={actions}>
      <Answered answer={answer} onRetry={reload}>
        {(series) => {
          const { buckets } = series;
          if (buckets.length === 0) return <Empty>{say('coverage.noTags')}</Empty>;
          const curves = shownCurves(series, (entries) => say('coverage.others', { entries }));
          const shown = { title, entity, unit, measure, buckets, curves };
          if (view === 'table') return <SeriesTable {...shown} />;
          return (
            <Flex gap={6} wrap="wrap" alignItems="flex-start">
              <Flex flex="3 1 40rem" minWidth={0}>
                <SeriesChart {...shown} description={say('coverage.chartHint')} />
              </Flex>
              <SeriesLegend {...shown} />
            </Flex>
          );
        }}
      </Answered>
    </Section>
  );
}
