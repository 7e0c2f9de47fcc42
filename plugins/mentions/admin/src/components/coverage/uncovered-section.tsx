import { useState } from 'react';
import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { CoveragePage, Uncovered } from '../../../../shared/coverage';
import { toQuery } from '../../coverage/filters';
import { useDays } from '../../hooks/coverage/use-days';
import { useLanguage } from '../../hooks/coverage/use-language';
import { useAnswer } from '../../hooks/use-answer';
import { useWords } from '../../hooks/use-words';
import { Answered } from '../answered';
import { Empty } from '../empty';
import { Section } from '../section';
import { Choice } from '../choice';
import { useCoverage } from './coverage-context';
import { CsvButton } from './csv-button';
import { FigureLink } from './figure-link';
import { FiguresTable } from '../figures-table';
import { Pager } from './pager';

const PAGE_SIZE = 10;
const WEEKS = ['4', '8', '12', '26', '52'] as const;
type Weeks = (typeof WEEKS)[number];

/** Platforms that no text has been about for a while: whatever the period, for it is about today. */
export function UncoveredSection() {
  const say = useWords();
  const language = useLanguage();
  const { scope } = useCoverage();
  const { formatNumber } = useIntl();
  const { sayDay } = useDays();
  const [weeks, setWeeks] = useState<Weeks>('8');
  const [page, setPage] = useState(1);
  const wholeScope = { ...scope, from: undefined, to: undefined };
  const query = { ...wholeScope, language, weeks };
  const title = say('coverage.uncovered.title');
  const { answer, reload } = useAnswer<CoveragePage<Uncovered>>(
    `/mentions/coverage/uncovered?${toQuery({ ...query, page, pageSize: PAGE_SIZE })}`
  );
  const choose = (chosen: Weeks) => {
    setWeeks(chosen);
    setPage(1);
  };
  const sayWeeks = (count: number) => say('coverage.uncovered.weeks', { weeks: count });
  const choices = WEEKS.map((count) => [count, sayWeeks(Number(count))] as const);
  return (
    <Section
      title={title}
      about={say('coverage.uncovered.about')}
      action={
        <Flex gap={2} wrap="wrap">
          <Choice label={say('coverage.uncovered.since')} value={weeks} choices={choices} onChange={choose} />
          <CsvButton table="uncovered" query={toQuery(query)} />
        </Flex>
      }
    >
      <Answered answer={answer} onRetry={reload}>
        {({ results, total }) =>
          results.length === 0 ? (
            <Empty>{say('coverage.uncovered.none')}</Empty>
          ) : (
            <>
              <FiguresTable
                label={title}
                headings={[
                  say('coverage.platform'),
                  say('coverage.uncovered.day'),
                  say('coverage.uncovered.for'),
                  say('coverage.texts'),
                ]}
                rows={results.map(({ entry, day, weeks: since, texts }) => ({
                  key: entry.documentId,
                  cells: [
                    entry.name,
                    day === null ? say('coverage.uncovered.never') : sayDay(day),
                    since === null ? '–' : sayWeeks(since),
                    texts === 0 ? (
                      formatNumber(0)
                    ) : (
                      <FigureLink
                        key="texts"
                        label={say('coverage.textsOf', { name: entry.name, texts })}
                        figure={{ scope: wholeScope, tag: { entity: 'platform', entry } }}
                      >
                        {formatNumber(texts)}
                      </FigureLink>
                    ),
                  ],
                }))}
              />
              <Pager page={page} pageCount={Math.ceil(total / PAGE_SIZE)} onChange={setPage} />
            </>
          )
        }
      </Answered>
    </Section>
  );
}
