import { useState } from 'react';
import { Layouts, Page, Pagination, useRBAC } from '@strapi/strapi/admin';
import { Button, Flex, Modal } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';

import { Answered } from '../components/answered';
import { Empty } from '../components/empty';
import { RetagDialogBody } from '../components/runs/retag-action';
import { RunCard } from '../components/runs/run-card';
import { RUNS, useRuns } from '../hooks/use-runs';
import { useWords } from '../hooks/use-words';
import { PERMISSIONS } from '../permissions';

/** Mentions → Re-tags: what tags texts again in the background, and how far it is. */
export function RunsPage() {
  const say = useWords();
  const { allowedActions } = useRBAC(PERMISSIONS.manageRuns);
  const mayManage = allowedActions.canManage === true;
  const { answer, reload, isBusy, stop, resume } = useRuns();
  return (
    <Page.Main labelledBy="mentions-runs">
      <Page.Title>{say('runs.title')}</Page.Title>
      <Layouts.Header
        id="mentions-runs"
        title={say('runs.title')}
        subtitle={say(mayManage ? 'runs.about' : 'runs.readOnly')}
        primaryAction={mayManage && <RetagAll onStarted={reload} />}
      />
      <Layouts.Content>
        <Answered answer={answer} onRetry={reload}>
          {({ results, total }) =>
            results.length === 0 ? (
              <Empty>{say('runs.empty')}</Empty>
            ) : (
              <>
                <Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
                  {results.map((run) => (
                    <RunCard
                      key={run.id}
                      run={run}
                      isBusy={isBusy}
                      onStop={mayManage ? (one) => void stop(one) : undefined}
                      onResume={mayManage ? (one) => void resume(one) : undefined}
                    />
                  ))}
                </Flex>
                {total > RUNS && (
                  <Pagination.Root defaultPageSize={RUNS} pageCount={Math.ceil(total / RUNS)} total={total}>
                    <Pagination.Links />
                  </Pagination.Root>
                )}
              </>
            )
          }
        </Answered>
      </Layouts.Content>
    </Page.Main>
  );
}

function RetagAll({ onStarted }: { readonly onStarted: () => void }) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    onStarted();
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button startIcon={<ArrowsCounterClockwise />}>{say('retag.all')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{say('retag.title')}</Modal.Title>
        </Modal.Header>
        <RetagDialogBody selection={undefined} onClose={close} />
      </Modal.Content>
    </Modal.Root>
  );
}
