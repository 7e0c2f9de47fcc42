import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Cross, Plus } from '@strapi/icons';

import type { UnknownName } from '../../../../shared/unknown-name';
import type { Settlement } from '../../hooks/use-candidates';
import { useWords } from '../../hooks/use-words';
import { CandidateDialog } from './candidate-dialog';

/** More of them say nothing new. */
const SNIPPETS = 3;

interface Props {
  readonly names: readonly UnknownName[];
  readonly isBusy: boolean;
  /** Undefined for those who may only look. */
  readonly onSettle: ((name: string, settlement: Settlement) => Promise<void>) | undefined;
}

/** Unknown names with the words around them, those first for which most speaks. */
export function CandidatesList({ names, isBusy, onSettle }: Props) {
  const [opened, setOpened] = useState<UnknownName>();
  return (
    <>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {names.map((name) => (
          <CandidateItem
            key={name.name}
            candidate={name}
            isBusy={isBusy}
            onAdd={onSettle && (() => setOpened(name))}
            onIgnore={onSettle && (() => void onSettle(name.name, { as: 'nothing' }))}
          />
        ))}
      </Flex>
      {opened && onSettle && (
        <CandidateDialog
          candidate={opened}
          isBusy={isBusy}
          onClose={() => setOpened(undefined)}
          onSettle={async (settlement) => {
            await onSettle(opened.name, settlement);
            setOpened(undefined);
          }}
        />
      )}
    </>
  );
}

interface ItemProps {
  readonly candidate: UnknownName;
  readonly isBusy: boolean;
  readonly onAdd: (() => void) | undefined;
  readonly onIgnore: (() => void) | undefined;
}

function CandidateItem({ candidate, isBusy, onAdd, onIgnore }: ItemProps) {
  const say = useWords();
  const { name, entityType, owner, documents, occurrences, snippets } = candidate;
  const guess = owner ? say('candidates.guessOf', { platform: owner.name }) : say(`candidates.guess.${entityType}`);
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="filterShadow" padding={5}>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Box>
          <Typography variant="delta" tag="h2">
            {name}
          </Typography>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {guess} · {say('catalogue.usage', { documents, mentions: occurrences })}
          </Typography>
        </Box>
        {onAdd && onIgnore && (
          <Flex gap={2}>
            <Button variant="secondary" startIcon={<Plus />} disabled={isBusy} onClick={onAdd}>
              {say('candidates.add')}
            </Button>
            <Button
              variant="tertiary"
              startIcon={<Cross />}
              disabled={isBusy}
              aria-label={say('candidates.ignoreName', { name })}
              onClick={onIgnore}
            >
              {say('candidates.ignore')}
            </Button>
          </Flex>
        )}
      </Flex>
      {snippets.slice(0, SNIPPETS).map(({ before, words, after }) => (
        <Typography key={`${before} ${words} ${after}`} tag="blockquote" textColor="neutral700" paddingTop={2}>
          {before}
          <Typography tag="mark" fontWeight="bold" background="primary100" textColor="primary700">
            {words}
          </Typography>
          {after}
        </Typography>
      ))}
    </Box>
  );
}
