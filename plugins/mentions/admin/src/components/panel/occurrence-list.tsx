import { Box, Flex, Typography } from '@strapi/design-system';

import type { Occurrence } from '../../../../shared/document-tags';
import type { TagWords } from '../../hooks/use-tag-words';
import { useWords } from '../../hooks/use-words';
import { ReasonList } from './reason-list';

interface Props {
  readonly occurrences: readonly Occurrence[];
  readonly labels: Readonly<Record<string, string>>;
  readonly words: TagWords;
}

/** Where a text names an entry, in what words, and why they are taken for it. */
export function OccurrenceList({ occurrences, labels, words }: Props) {
  const say = useWords();
  if (occurrences.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('why.none')}
      </Typography>
    );
  }
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
      {occurrences.map((occurrence) => (
        <Box tag="li" key={`${occurrence.field} ${occurrence.start}`}>
          <Typography variant="pi" textColor="neutral600" tag="p">
            {labels[occurrence.field] ?? occurrence.field} · {words.score(occurrence.score)}
          </Typography>
          <Typography variant="pi" tag="blockquote">
            {occurrence.left}
            <Typography variant="pi" tag="mark" fontWeight="bold" background="primary100" textColor="primary700">
              {occurrence.words}
            </Typography>
            {occurrence.right}
          </Typography>
          <ReasonList reasons={occurrence.reasons} words={words} />
        </Box>
      ))}
    </Flex>
  );
}
