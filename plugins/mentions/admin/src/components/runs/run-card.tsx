import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Play, Stop } from '@strapi/icons';

import type { ShownRun } from '../../../../shared/runs';
import { isActive } from '../../hooks/use-runs';
import { useWords } from '../../hooks/use-words';
import { ProgressBar } from './progress-bar';
import { RunFailures } from './run-failures';

interface Props {
  readonly run: ShownRun;
  readonly isBusy: boolean;
  /** Undefined for those who may only look. */
  readonly onStop: ((run: ShownRun) => void) | undefined;
  readonly onResume: ((run: ShownRun) => void) | undefined;
}

/** One re-tag: who asked for it, how far it is, and its report. */
export function RunCard({ run, isBusy, onStop, onResume }: Props) {
  const say = useWords();
  const id = useId();
  const { formatDate } = useIntl();
  const [areFailuresShown, showFailures] = useState(false);
  const { reason, state, total, done, changed, failed, requestedAt, requestedByName } = run;
  const when = formatDate(requestedAt, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="filterShadow" padding={5} aria-labelledby={id}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap" alignItems="flex-start">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Flex gap={2} wrap="wrap">
            <Typography id={id} variant="delta" tag="h2">
              {say(`runs.reason-${reason}`)}
            </Typography>
            <Badge>{say(`runs.state-${state}`)}</Badge>
          </Flex>
          <Typography textColor="neutral600">
            {requestedByName ? say('runs.requestedBy', { when, name: requestedByName }) : when}
          </Typography>
        </Flex>
        {isActive(run) && onStop && (
          <Button variant="danger-light" startIcon={<Stop />} disabled={isBusy} onClick={() => onStop(run)}>
            {say('runs.stop')}
          </Button>
        )}
        {state === 'stopped' && onResume && (
          <Button variant="secondary" startIcon={<Play />} disabled={isBusy} onClick={() => onResume(run)}>
            {say('runs.resume')}
          </Button>
        )}
      </Flex>
      {state !== 'done' && (
        <Box paddingTop={4}>
          <ProgressBar done={done} total={total} aria-labelledby={id} />
        </Box>
      )}
      <Flex gap={4} wrap="wrap" paddingTop={3}>
        <Typography>{state === 'waiting' ? say('runs.planning') : say('runs.done', { done, total })}</Typography>
        <Typography>{say('runs.changed', { changed })}</Typography>
        <Typography textColor={failed > 0 ? 'danger700' : 'neutral800'}>{say('runs.failed', { failed })}</Typography>
        {failed > 0 && (
          <Button variant="ghost" aria-expanded={areFailuresShown} onClick={() => showFailures(!areFailuresShown)}>
            {say('runs.showFailures')}
          </Button>
        )}
      </Flex>
      {areFailuresShown && <RunFailures id={run.id} />}
    </Box>
  );
}
