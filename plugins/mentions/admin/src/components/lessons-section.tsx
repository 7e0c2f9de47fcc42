import { Button } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';

import { useLessons } from '../hooks/use-lessons';
import { useWords } from '../hooks/use-words';
import { Answered } from './answered';
import { Confirmed } from './confirmed';
import { LessonsList } from './lessons-list';
import { Section } from './section';

/** What decisions have taught, and the way to forget it. */
export function LessonsSection({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const say = useWords();
  const { answer, reload, isBusy, pageSize, showPage, forgetOne, forgetAll } = useLessons();
  const total = answer.status === 'ready' ? answer.data.total : 0;
  const resetAll = !isReadOnly && total > 0 && (
    <Confirmed question={say('lessons.confirmAll', { total })} onConfirm={forgetAll}>
      <Button variant="danger-light" startIcon={<ArrowsCounterClockwise />} disabled={isBusy}>
        {say('lessons.resetAll')}
      </Button>
    </Confirmed>
  );
  return (
    <Section title={say('lessons.title')} about={say('lessons.about')} action={resetAll}>
      <Answered answer={answer} onRetry={reload}>
        {(page) => (
          <LessonsList
            page={page}
            pageSize={pageSize}
            onForget={isReadOnly ? undefined : forgetOne}
            showPage={showPage}
          />
        )}
      </Answered>
    </Section>
  );
}
