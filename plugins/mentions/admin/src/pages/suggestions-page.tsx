import { Layouts, Page, Pagination } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';

import { Answered } from '../components/answered';
import { Empty } from '../components/empty';
import { InboxView } from '../components/inbox/inbox-view';
import { useRights } from '../hooks/use-rights';
import { GROUPS, useSuggestions } from '../hooks/use-suggestions';
import { useWords } from '../hooks/use-words';

/** Mentions → Suggestions: what the tagger was not sure of, to be decided one after the other. */
export function SuggestionsPage() {
  const say = useWords();
  const { mayDecide } = useRights();
  const { answer, edition, reload, language } = useSuggestions();
  return (
    <Page.Main labelledBy="mentions-suggestions">
      <Page.Title>{say('inbox.title')}</Page.Title>
      <Layouts.Header
        id="mentions-suggestions"
        title={say('inbox.title')}
        subtitle={say(mayDecide ? 'inbox.about' : 'inbox.readOnly')}
      />
      <Layouts.Content>
        <Answered answer={answer} onRetry={reload}>
          {(page) =>
            page.total === 0 ? (
              <Empty>{say('inbox.empty')}</Empty>
            ) : (
              <>
                <InboxView key={edition} page={page} language={language} mayDecide={mayDecide} onReload={reload} />
                {page.total > GROUPS && (
                  <>
                    <Typography textColor="neutral600">{say('inbox.total', { texts: page.texts })}</Typography>
                    <Pagination.Root
                      defaultPageSize={GROUPS}
                      pageCount={Math.ceil(page.total / GROUPS)}
                      total={page.total}
                    >
                      <Pagination.Links />
                    </Pagination.Root>
                  </>
                )}
              </>
            )
          }
        </Answered>
      </Layouts.Content>
    </Page.Main>
  );
}
