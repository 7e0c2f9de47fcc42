import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';

import type { CoverageOverview } from '../../../shared/coverage';
import { Answered } from '../components/answered';
import { CoverageProvider } from '../components/coverage/coverage-context';
import { FilterBar } from '../components/coverage/filter-bar';
import { FirstSeenSection } from '../components/coverage/first-seen-section';
import { LanguagesSection } from '../components/coverage/languages-section';
import { SeriesSection } from '../components/coverage/series-section';
import { Totals } from '../components/coverage/totals';
import { UncoveredSection } from '../components/coverage/uncovered-section';
import { Empty } from '../components/empty';
import { toQuery } from '../coverage/filters';
import { useCoverageFilters } from '../hooks/coverage/use-coverage-filters';
import { useAnswer } from '../hooks/use-answer';
import { useWords } from '../hooks/use-words';

/** Mentions → Coverage: what the archive speaks of, over time. */
export function CoveragePage() {
  const say = useWords();
  const { filters, scope, change } = useCoverageFilters();
  const query = toQuery({ ...scope });
  const { answer, reload } = useAnswer<CoverageOverview>(`/mentions/coverage?${query}`);
  return (
    <Page.Main labelledBy="mentions-coverage">
      <Page.Title>{say('coverage.title')}</Page.Title>
      <Layouts.Header id="mentions-coverage" title={say('coverage.title')} subtitle={say('coverage.about')} />
      <Layouts.Content>
        <Answered answer={answer} onRetry={reload}>
          {(overview) => (
            <Flex direction="column" alignItems="stretch" gap={6}>
              <FilterBar filters={filters} overview={overview} onChange={change} />
              {overview.shares.length === 0 ? (
                <Empty>{say('coverage.noTexts')}</Empty>
              ) : (
                <CoverageProvider overview={overview} scope={scope}>
                  <Totals />
                  <SeriesSection entity="platform" filters={filters} />
                  <SeriesSection entity="feature" filters={filters} />
                  <LanguagesSection />
                  {/* Other texts have other pages. */}
                  <FirstSeenSection key={`first-seen ${query}`} />
                  <UncoveredSection key={`uncovered ${query}`} />
                </CoverageProvider>
              )}
            </Flex>
          )}
        </Answered>
      </Layouts.Content>
    </Page.Main>
  );
}
