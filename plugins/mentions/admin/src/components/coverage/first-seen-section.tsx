import { useState } from 'react';
import { useIntl } from 'react-intl';

import type { CoveragePage, FirstSeen } from '../../../../shared/coverage';
import { toQuery } from '../../coverage/filters';
import { useDays } from '../../hooks/coverage/use-days';
import { useLanguage } from '../../hooks/coverage/use-language';
import { useAnswer } from '../../hooks/use-answer';
import { useWords } from '../../hooks/use-words';
import { Answered } from '../answered';
import { Empty } from '../empty';
import { Section } from '../section';
import { useCoverage } from './coverage-context';
import { CsvButton } from './csv-button';
import { FigureLink } from './figure-link';
import { FiguresTable } from '../figures-table';
import { Pager } from './pager';

const PAGE_SIZE = 10;

/** Features by when a text was first about them. */
export function FirstSeenSection() {
  const say = useWords();
  const language = useLanguage();
  const { scope } = useCoverage();
  const { formatNumber } = useIntl();
  const { sayDay } = useDays();
  const [page, setPage] = useState(1);
  const query = { ...scope, language };
  const title = say('coverage.firstSeen.title');
  const { answer, reload } = useAnswer<CoveragePage<FirstSeen>>(
    `/mentions/coverage/first-seen?${toQuery({ ...query, page, pageSize: PAGE_SIZE })}`
  );
  return (
    <Section
      title={title}
      about={say('coverage.firstSeen.about')}
      action={<CsvButton table="first-seen" query={toQuery(query)} />}
    >
      <Answered answer={answer} onRetry={reload}>
        {({ results, total }) =>
          results.length === 0 ? (
            <Empty>{say('coverage.firstSeen.none')}</Empty>
          ) : (
            <>
              <FiguresTable
                label={title}
                headings={[
                  say('coverage.feature'),
                  say('coverage.platform'),
                  say('coverage.firstSeen.day'),
                  say('coverage.texts'),
                ]}
                rows={results.map(({ entry, day, texts }) => ({
                  key: entry.documentId,
                  cells: [
                    entry.name,
                    entry.owner,
                    sayDay(day),
                    <FigureLink
                      key="texts"
                      label={say('coverage.textsOf', { name: entry.name, texts })}
                      figure={{ scope: { ...scope, from: day }, tag: { entity: 'feature', entry } }}
                    >
                      {formatNumber(texts)}
                    </FigureLink>,
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
