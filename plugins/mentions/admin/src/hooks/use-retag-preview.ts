import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

import type { PreviewPage } from '../../../shared/preview';
import type { RetagSelection } from '../components/runs/selection';
import type { Answer } from './use-answer';

const PAGE_SIZE = 25;

/** What tagging some documents again would change, page by page. */
export function useRetagPreview(selection: RetagSelection | undefined, page: number) {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<PreviewPage>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const asked = JSON.stringify({ ...selection, page, pageSize: PAGE_SIZE });

  useEffect(() => {
    const stale = new AbortController();
    const show = (next: Answer<PreviewPage>) => {
      if (!stale.signal.aborted) setAnswer(next);
    };
    setAnswer({ status: 'loading' });
    post<{ data: PreviewPage }>('/mentions/runs/preview', JSON.parse(asked), { signal: stale.signal }).then(
      ({ data }) => show({ status: 'ready', data: data.data }),
      (error: unknown) => show({ status: 'failed', error })
    );
    return () => stale.abort();
  }, [post, asked, attempt]);

  return { answer, reload: useCallback(() => setAttempt((count) => count + 1), []) };
}
