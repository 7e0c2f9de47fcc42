import type { ReactNode } from 'react';
import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';

import type { Answer } from '../hooks/use-answer';
import { useErrorWords } from '../hooks/use-error-words';
import { useWords } from '../hooks/use-words';

interface Props<Data> {
  readonly answer: Answer<Data>;
  readonly onRetry: () => void;
  readonly children: (data: Data) => ReactNode;
}

/** Shows an answer of the server, or in words that it is on its way or why it does not come. */
export function Answered<Data>({ answer, onRetry, children }: Props<Data>) {
  const say = useWords();
  const explain = useErrorWords();
  if (answer.status === 'ready') return children(answer.data);
  if (answer.status === 'loading') {
    return (
      <Flex direction="column" gap={2} padding={6}>
        <Loader small>{say('state.loading')}</Loader>
        {/* The loader says it to screen readers only. */}
        <Typography textColor="neutral600" aria-hidden>
          {say('state.loading')}
        </Typography>
      </Flex>
    );
  }
  return (
    <Flex role="alert" gap={4} wrap="wrap" background="danger100" hasRadius padding={4}>
      <Typography textColor="danger700">{explain(answer.error)}</Typography>
      <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={onRetry}>
        {say('state.retry')}
      </Button>
    </Flex>
  );
}
