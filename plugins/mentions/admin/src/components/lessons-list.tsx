import { useEffect } from 'react';
import { Pagination } from '@strapi/strapi/admin';
import { Box } from '@strapi/design-system';

import type { LearnedLesson, LessonsPage } from '../../../shared/learned-lesson';
import { PAGE_SIZE } from '../hooks/use-lessons';
import { useWords } from '../hooks/use-words';
import { Empty } from './empty';
import { LessonsTable } from './lessons-table';

/** From Strapi’s choice of page sizes: shorter lists need no pages. */
const SMALLEST_PAGE = 10;

interface Props {
  readonly page: LessonsPage;
  readonly pageSize: number;
  /** Undefined for those who may only read. */
  readonly onForget: ((lesson: LearnedLesson) => Promise<void>) | undefined;
  readonly showPage: (page: number) => void;
}

/** One page of lessons and the way to the others, or that there are none. */
export function LessonsList({ page: { results, total }, pageSize, onForget, showPage }: Props) {
  const say = useWords();
  const pageCount = Math.ceil(total / pageSize);
  const isPastTheEnd = results.length === 0 && total > 0;
  useEffect(() => {
    // Its last lesson was forgotten, here or by someone else.
    if (isPastTheEnd) showPage(pageCount);
  }, [isPastTheEnd, pageCount, showPage]);

  if (total === 0) {
    return <Empty>{say('lessons.none')}</Empty>;
  }
  return (
    <Box>
      <LessonsTable lessons={results} onForget={onForget} />
      {(pageCount > 1 || total > SMALLEST_PAGE) && (
        <Pagination.Root defaultPageSize={PAGE_SIZE} pageCount={pageCount} total={total}>
          <Pagination.PageSize />
          <Pagination.Links />
        </Pagination.Root>
      )}
    </Box>
  );
}
