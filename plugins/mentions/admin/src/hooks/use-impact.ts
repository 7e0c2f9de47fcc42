import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

import type { Impact } from '../../../shared/impact';
import type { Answer } from './use-answer';

/** A change that holds everywhere, as the server is asked what it would do. */
export interface ImpactQuestion {
  readonly path: '/mentions/entries/alias-impact' | '/mentions/decisions/impact';
  readonly body: object;
}

/** How many documents a change would change; undefined where nothing is asked. */
export function useImpact(question: ImpactQuestion | undefined): Answer<Impact> | undefined {
  const { post } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<Impact>>({ status: 'loading' });
  const asked = question && JSON.stringify(question);

  useEffect(() => {
    if (asked === undefined) return;
    const { path, body }: ImpactQuestion = JSON.parse(asked);
    const stale = new AbortController();
    const show = (next: Answer<Impact>) => {
      if (!stale.signal.aborted) setAnswer(next);
    };
    setAnswer({ status: 'loading' });
    post<{ data: Impact }>(path, body, { signal: stale.signal }).then(
      ({ data }) => show({ status: 'ready', data: data.data }),
      (error: unknown) => show({ status: 'failed', error })
    );
    return () => stale.abort();
  }, [post, asked]);
  return asked === undefined ? undefined : answer;
}
