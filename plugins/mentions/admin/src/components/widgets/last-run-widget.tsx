import { useEffect } from 'react';
import { Widget } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { Run } from '../../../../shared/runs';
import { useAnswer } from '../../hooks/use-answer';
import { useWords } from '../../hooks/use-words';
import { ProgressBar } from '../runs/progress-bar';
import { WidgetAnswer } from './widget-answer';

const ASK_AGAIN_MS = 3000;

/** How far the latest re-tag has come, and what it changed. */
export function LastRunWidget() {
  const { answer, reload } = useAnswer<{ readonly results: readonly Run[] }>('/mentions/runs?page=1&pageSize=1');
  const run = answer.status === 'ready' ? answer.data.results[0] : undefined;
  const isMoving = run?.state === 'waiting' || run?.state === 'running';
  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setInterval(reload, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isMoving, reload]);
  const say = useWords();
  return (
    <WidgetAnswer answer={answer} onRetry={reload}>
      {() => (run ? <LastRun run={run} /> : <Widget.NoData>{say('widget.run.none')}</Widget.NoData>)}
    </WidgetAnswer>
  );
}

function LastRun({
  run: { state, reason, total, done, changed, failed, requestedAt, endedAt },
}: {
  readonly run: Run;
}) {
  const say = useWords();
  const { formatDate } = useIntl();
  const when = formatDate(endedAt ?? requestedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="beta" tag="p">
        {say(`widget.run.state.${state}`)}
      </Typography>
      {state !== 'done' && (
        <ProgressBar done={done} total={total} aria-label={say('widget.run.progress', { done, total })} />
      )}
      <Typography>{say('widget.run.progress', { done, total })}</Typography>
      <Typography>{say('widget.run.changed', { changed })}</Typography>
      {failed > 0 && <Typography textColor="danger700">{say('widget.run.failed', { failed })}</Typography>}
      <Typography textColor="neutral600">{say(`widget.run.reason.${reason}`, { when })}</Typography>
    </Flex>
  );
}
