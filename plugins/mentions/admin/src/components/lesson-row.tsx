import { useIntl } from 'react-intl';
import { Flex, IconButton, Td, Tr, Typography } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';

import type { LearnedLesson } from '../../../shared/learned-lesson';
import { sayContext, useWords } from '../hooks/use-words';
import { Confirmed } from './confirmed';

interface Props {
  readonly lesson: LearnedLesson;
  /** Undefined for those who may only read. */
  readonly onForget: ((lesson: LearnedLesson) => Promise<void>) | undefined;
}

/** What decisions teach of one alias in one context. */
export function LessonRow({ lesson, onForget }: Props) {
  const say = useWords();
  const { formatNumber } = useIntl();
  const { entry, alias, context, accepted, rejected, never } = lesson;
  const about = { entry: entry?.name ?? say('lessons.entryGone'), alias };
  return (
    <Tr>
      <Td>
        <Flex direction="column" alignItems="flex-start">
          <Typography fontWeight="semiBold">{about.entry}</Typography>
          {entry && (
            <Typography variant="pi" textColor="neutral600">
              {say(`lessons.${entry.type}`)}
            </Typography>
          )}
        </Flex>
      </Td>
      <Td>
        <Typography>{alias}</Typography>
      </Td>
      <Td>
        <Typography>{sayContext(say, context)}</Typography>
      </Td>
      {[accepted, rejected, never].map((count, column) => (
        <Td key={column}>
          <Typography textColor={count === 0 ? 'neutral600' : 'neutral800'}>{formatNumber(count)}</Typography>
        </Td>
      ))}
      {onForget && (
        <Td>
          <Confirmed question={say('lessons.confirmOne', about)} onConfirm={() => onForget(lesson)}>
            <IconButton label={say('lessons.resetOne', about)} variant="ghost">
              <ArrowsCounterClockwise />
            </IconButton>
          </Confirmed>
        </Td>
      )}
    </Tr>
  );
}
