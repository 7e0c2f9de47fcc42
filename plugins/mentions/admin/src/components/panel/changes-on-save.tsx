import { Box, Flex, Typography } from '@strapi/design-system';

import type { TagChanges } from '../../../../shared/document-tags';
import type { TagWords } from '../../hooks/use-tag-words';
import { useWords } from '../../hooks/use-words';

interface Props {
  readonly changes: TagChanges;
  readonly words: TagWords;
}

/** « À l’enregistrement : + Reels, − Twitter » */
export function ChangesOnSave({ changes, words }: Props) {
  const say = useWords();
  const { added, removed, becomingMain, noLongerMain } = changes;
  const parts = [
    ...added.map((id) => `+\u00a0${words.name(id)}`),
    ...removed.map((id) => `−\u00a0${words.name(id)}`),
    ...becomingMain.map((id) => say('panel.becomingMain', { name: words.name(id) })),
    ...noLongerMain.map((id) => say('panel.noLongerMain', { name: words.name(id) })),
  ];
  return (
    <Box width="100%" background={parts.length > 0 ? 'primary100' : 'neutral100'} hasRadius padding={2}>
      <Flex tag="p" gap={1} wrap="wrap" alignItems="baseline">
        {parts.length === 0 ? (
          <Typography variant="pi" textColor="neutral700">
            {say('panel.changesNone')}
          </Typography>
        ) : (
          <Typography variant="pi" textColor="primary700">
            <strong>{say('panel.changes')}</strong> {parts.join(', ')}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
