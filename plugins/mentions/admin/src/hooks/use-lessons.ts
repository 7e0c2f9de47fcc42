import { useFetchClient, useQueryParams } from '@strapi/strapi/admin';

import type { LearnedLesson, LessonsPage } from '../../../shared/learned-lesson';
import { useAction } from './use-action';
import { useAnswer } from './use-answer';
import { useWords } from './use-words';

/** Rows of a page, where the address does not say. */
export const PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

/** The page of lessons that the address names, and how to forget them. */
export function useLessons() {
  const say = useWords();
  const { post } = useFetchClient();
  const [{ query }, setQuery] = useQueryParams<{ page?: string; pageSize?: string }>();
  const pageSize = Math.min(positive(query.pageSize, PAGE_SIZE), MAX_PAGE_SIZE);
  const path = `/mentions/lessons?page=${positive(query.page, 1)}&pageSize=${pageSize}`;
  const { answer, reload } = useAnswer<LessonsPage>(path);
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
    pageSize,
    showPage: (page: number) => setQuery({ page: String(page) }),
    forgetOne: ({ entityId, alias, context }: LearnedLesson) => forget({ entityId, alias, context }),
    forgetAll: () => forget({ all: true }),
  };
}

function positive(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : otherwise;
}
