import { Button, Flex, Typography } from '@strapi/design-system';
import { Stop } from '@strapi/icons';

import { useImportProgress } from '../../hooks/transfer/use-import-progress';
import { useWords } from '../../hooks/use-words';
import { ProgressBar } from '../runs/progress-bar';
import { Notice } from './notice';

/** How many rows are written, with the way to stop: then none is. */
export function WritingProgress({ name }: { readonly name: string }) {
  const say = useWords();
  const { progress, stop, isStopping, problem } = useImportProgress(name);
  if (!progress) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <ProgressBar done={progress.written} total={progress.total} aria-label={say('transfer.progress')} />
      <Flex gap={4} wrap="wrap">
        <Typography>{say('transfer.rowsWritten', { ...progress })}</Typography>
        <Button variant="tertiary" startIcon={<Stop />} loading={isStopping} onClick={() => void stop()}>
          {say('transfer.stop')}
        </Button>
      </Flex>
      {problem !== undefined && <Notice>{problem}</Notice>}
    </Flex>
  );
}
