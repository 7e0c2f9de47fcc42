import { Layouts, Page } from '@strapi/strapi/admin';
import { Button, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';

import { Answered } from '../components/answered';
import { CandidatesList } from '../components/candidates/candidates-list';
import { Empty } from '../components/empty';
import { PagesOfList } from '../components/pages-of-list';
import { useCandidates } from '../hooks/use-candidates';
import { useWords } from '../hooks/use-words';

/** Mentions → Unknown names: what occurs like platforms and features and is not in the catalogue. */
export function CandidatesPage() {
  const say = useWords();
  const { answer, reload, list, mayUpdate, isBusy, refresh, settle } = useCandidates();
  return (
    <Page.Main labelledBy="mentions-candidates">
      <Page.Title>{say('candidates.title')}</Page.Title>
      <Layouts.Header
        id="mentions-candidates"
        title={say('candidates.title')}
        subtitle={say('candidates.about')}
        primaryAction={
          mayUpdate && (
            <Button startIcon={<ArrowClockwise />} variant="secondary" loading={isBusy} onClick={() => void refresh()}>
              {say('candidates.refresh')}
            </Button>
          )
        }
      />
      <Layouts.Content>
        <Answered answer={answer} onRetry={reload}>
          {({ results, total }) =>
            total === 0 ? (
              <Empty>{say('candidates.none')}</Empty>
            ) : (
              <Flex direction="column" alignItems="stretch" gap={4}>
                <CandidatesList names={results} isBusy={isBusy} onSettle={mayUpdate ? settle : undefined} />
                <PagesOfList
                  total={total}
                  pageSize={list.pageSize}
                  isPastTheEnd={results.length === 0}
                  showPage={list.showPage}
                />
              </Flex>
            )
          }
        </Answered>
      </Layouts.Content>
    </Page.Main>
  );
}
