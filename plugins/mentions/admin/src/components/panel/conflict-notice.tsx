import { Button, Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';

import type { Conflict } from '../../hooks/use-decisions';
import { useWords } from '../../hooks/use-words';

interface Props {
  readonly conflict: Conflict;
  readonly name: string;
  readonly isBusy: boolean;
  readonly onKeep: () => void;
  readonly onAgain: () => void;
}

/** Somebody else has decided meanwhile: what they decided, and what can be done about it. */
export function ConflictNotice({ conflict, name, isBusy, onKeep, onAgain }: Props) {
  const say = useWords();
  return (
    <Flex role="alert" direction="column" alignItems="stretch" gap={2} background="warning100" hasRadius padding={3}>
      <Flex gap={2} alignItems="flex-start">
        <WarningCircle fill="warning700" aria-hidden />
        <Typography fontWeight="semiBold" textColor="neutral800">
          {say('conflict.title', { name })}
        </Typography>
      </Flex>
      <Typography variant="pi">{conflict.message}</Typography>
      <Flex gap={2} wrap="wrap">
        <Button type="button" size="S" variant="tertiary" onClick={onKeep}>
          {say('conflict.keep')}
        </Button>
        <Button type="button" size="S" variant="secondary" disabled={isBusy} onClick={onAgain}>
          {say('conflict.again')}
        </Button>
      </Flex>
    </Flex>
  );
}
