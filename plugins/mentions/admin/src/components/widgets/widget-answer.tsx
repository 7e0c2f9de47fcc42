import type { ReactNode } from 'react';
import { Widget } from '@strapi/strapi/admin';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';

import type { Answer } from '../../hooks/use-answer';
import { useErrorWords } from '../../hooks/use-error-words';
import { useWords } from '../../hooks/use-words';

interface Props<Data> {
  readonly answer: Answer<Data>;
  readonly onRetry: () => void;
  readonly children: (data: Data) => ReactNode;
}

/** A widget with its answer, or in words that it is on its way or why it does not come. */
export function WidgetAnswer<Data>(props: Props<Data>) {
  return (
    // By this, what is ours on the home page can be told from what is Strapi’s.
    <Box data-mentions-widget height="100%">
      <WidgetContent {...props} />
    </Box>
  );
}

function WidgetContent<Data>({ answer, onRetry, children }: Props<Data>) {
  const say = useWords();
  const explain = useErrorWords();
  if (answer.status === 'ready') return children(answer.data);
  if (answer.status === 'loading') return <Widget.Loading>{say('state.loading')}</Widget.Loading>;
  return (
    <Flex role="alert" direction="column" justifyContent="center" height="100%" gap={4}>
      <Typography textColor="danger700" textAlign="center">
        {explain(answer.error)}
      </Typography>
      <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={onRetry}>
        {say('state.retry')}
      </Button>
    </Flex>
  );
}
