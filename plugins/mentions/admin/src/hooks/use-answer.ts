import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

/** What the server says, as far as it has answered. */
export type Answer<Data> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly data: Data };

/** Asks the server for what is at `path`; `reload` asks again, showing the old answer until the new one is there. */
export function useAnswer<Data>(path: string): { answer: Answer<Data>; reload: () => void } {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<Data>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    // An answer that comes after the question has changed is no answer to it.
    let isWanted = true;
    const show = (next: Answer<Data>) => {
      if (isWanted) setAnswer(next);
    };
    setAnswer((shown) => (shown.status === 'ready' ? shown : { status: 'loading' }));
    get<{ data: Data }>(path).then(
      ({ data }) => show({ status: 'ready', data: data.data }),
      (error: unknown) => show({ status: 'failed', error })
    );
    return () => {
      isWanted = false;
    };
  }, [get, path, attempt]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  return { answer, reload };
}
