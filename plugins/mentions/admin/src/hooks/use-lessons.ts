import { useFetchClient } from '@strapi/strapi/admin';

import type { LearnedLesson, LessonsPage } from '../../../shared/learned-lesson';
import { useAction } from './use-action';
import { useAnswer } from './use-answer';
import { usePageQuery } from './use-page-query';
import { useWords } from './use-words';

/** The page of lessons that the address names, and how to forget them. */
export function useLessons() {
  const say = useWords();
  const { post } = useFetchClient();
  const list = usePageQuery([]);
  const { answer, reload } = useAnswer<LessonsPage>(`/mentions/lessons?${list.search}`);
  const { isBusy, run } = useAction();

  const forget = (what: object) =>
    run(async () => {
      const { data } = await post<{ data: { decisions: number } }>('/mentions/lessons/forget', what);
      reload();
      return say('lessons.forgotten', { decisions: data.data.decisions });
    });
  return {
    answer,
    reload,
    isBusy,
    pageSize: list.pageSize,
    showPage: list.showPage,
    forgetOne: ({ entityId, alias, context }: LearnedLesson) => forget({ entityId, alias, context }),
    forgetAll: () => forget({ all: true }),
  };
}
