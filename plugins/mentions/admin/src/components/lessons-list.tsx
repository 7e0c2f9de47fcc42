import { Box } from '@strapi/design-system';

import type { LearnedLesson, LessonsPage } from '../../../shared/learned-lesson';
import { useWords } from '../hooks/use-words';
import { Empty } from './empty';
import { LessonsTable } from './lessons-table';
import { PagesOfList } from './pages-of-list';

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
  if (total === 0) {
    return <Empty>{say('lessons.none')}</Empty>;
  }
  return (
    <Box>
      <LessonsTable lessons={results} onForget={onForget} />
      <PagesOfList total={total} pageSize={pageSize} isPastTheEnd={results.length === 0} showPage={showPage} />
    </Box>
  );
}
