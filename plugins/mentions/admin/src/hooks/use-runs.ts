import { useEffect } from 'react';
import { useFetchClient, useQueryParams } from '@strapi/strapi/admin';

import type { Run, RunsPage } from '../../../shared/runs';
import { useAction } from './use-action';
import { useAnswer } from './use-answer';
import { useWords } from './use-words';

/** Runs of a page. */
export const RUNS = 20;
/** While one is under way. */
const LOOK_MS = 1500;
/** A colleague, or a change of the catalogue, may begin one. */
const LOOK_AT_REST_MS = 15_000;

/** The page of re-tags that the address names, followed while they go on; and how to stop and resume them. */
export function useRuns() {
  const say = useWords();
  const { post } = useFetchClient();
  const [{ query }] = useQueryParams<{ page?: string }>();
  const page = query.page !== undefined && /^[1-9]\d{0,5}$/u.test(query.page) ? query.page : '1';
  const { answer, reload } = useAnswer<RunsPage>(`/mentions/runs?page=${page}&pageSize=${RUNS}`);
  const { isBusy, run } = useAction();
  const isUnderWay = answer.status === 'ready' && answer.data.results.some(isActive);

  useEffect(() => {
    const timer = setInterval(
      () => {
        if (document.visibilityState === 'visible') reload();
      },
      isUnderWay ? LOOK_MS : LOOK_AT_REST_MS
    );
    return () => clearInterval(timer);
  }, [isUnderWay, reload]);

  const order = ({ id }: Run, what: 'stop' | 'resume') =>
    run(async () => {
      await post(`/mentions/runs/${id}/${what}`);
      reload();
      return say(what === 'stop' ? 'runs.stopped' : 'runs.resumed');
    });
  return { answer, reload, isBusy, stop: (one: Run) => order(one, 'stop'), resume: (one: Run) => order(one, 'resume') };
}

/** True for a run that has something left to do and is not stopped. */
export function isActive({ state }: Run): boolean {
  return state === 'waiting' || state === 'running';
}
