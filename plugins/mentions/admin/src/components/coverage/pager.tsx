import { Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';

import { useWords } from '../../hooks/use-words';

interface Props {
  /** Counted from 1. */
  readonly page: number;
  readonly pageCount: number;
  readonly onChange: (page: number) => void;
}

/** From one page of a list to the next; nothing where there is only one. */
export function Pager({ page, pageCount, onChange }: Props) {
  const say = useWords();
  if (pageCount <= 1) return null;
  return (
    <Flex gap={2}>
      <IconButton label={say('pager.previous')} disabled={page <= 1} onClick={() => onChange(page - 1)}>
        <ChevronLeft />
      </IconButton>
      <Typography aria-live="polite">{say('pager.page', { page, pageCount })}</Typography>
      <IconButton label={say('pager.next')} disabled={page >= pageCount} onClick={() => onChange(page + 1)}>
        <ChevronRight />
      </IconButton>
    </Flex>
  );
}
