import { Table, Tbody } from '@strapi/design-system';

import type { LearnedLesson } from '../../../shared/learned-lesson';
import { useWords } from '../hooks/use-words';
import { LessonRow } from './lesson-row';
import { TableHeads } from './table-heads';

interface Props {
  readonly lessons: readonly LearnedLesson[];
  /** Undefined for those who may only read. */
  readonly onForget: ((lesson: LearnedLesson) => Promise<void>) | undefined;
}

const COLUMNS = ['entry', 'alias', 'context', 'accepted', 'rejected', 'never'] as const;

/** What decisions teach, one row for each alias of an entry in a context. */
export function LessonsTable({ lessons, onForget }: Props) {
  const say = useWords();
  return (
    <Table colCount={COLUMNS.length + (onForget ? 1 : 0)} rowCount={lessons.length + 1}>
      <TableHeads headings={COLUMNS.map((column) => say(`lessons.${column}`))} hasActions={onForget !== undefined} />
      <Tbody>
        {lessons.map((lesson) => (
          <LessonRow key={`${lesson.entityId} ${lesson.context} ${lesson.alias}`} lesson={lesson} onForget={onForget} />
        ))}
      </Tbody>
    </Table>
  );
}
