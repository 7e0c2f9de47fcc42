import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

import type { DocumentTags } from '../../../shared/document-tags';
import type { Answer } from './use-answer';

/** After the last key: long enough not to ask at every letter, short enough to follow. */
const PAUSE_MS = 250;
/** Colleagues decide too. */
const LOOK_AGAIN_MS = 20_000;

/** Which text: as it is stored, or as it stands in the form. */
export interface TextQuestion {
  readonly contentType: string;
  /** Undefined for a new document. */
  readonly documentId?: string;
  readonly locale?: string;
  readonly version: 'draft' | 'published';
  /** What stands in the form, where it is not what is stored. */
  readonly values?: Readonly<Record<string, unknown>>;
}

/** The tags of a text; follows what is typed, and what colleagues decide. */
export function useDocumentTags(
  question: TextQuestion,
  /** Of the stored text: once it is saved, what is stored is another. */
  savedAt: string | undefined
): {
  answer: Answer<DocumentTags>;
  /** True while a newer answer is on its way. */
  isBehind: boolean;
  reload: () => void;
} {
  const { get, post } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<DocumentTags>>({ status: 'loading' });
  const [isBehind, setBehind] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // Forms make new objects for the same values all the time.
  const asked = JSON.stringify(question);

  useEffect(() => {
    const { values, ...stored }: TextQuestion = JSON.parse(asked);
    const { contentType, documentId, locale } = stored;
    const stale = new AbortController();
    const { signal } = stale;
    const ask = (): Promise<{ data: { data: DocumentTags } }> =>
      values
        ? post('/mentions/live', { contentType, documentId, locale, values }, { signal })
        : get('/mentions/documents', { params: stored, signal });
    setBehind(true);
    const timer = setTimeout(
      () =>
        ask().then(
          ({ data }) => {
            if (signal.aborted) return;
            setAnswer({ status: 'ready', data: data.data });
            setBehind(false);
          },
          (error: unknown) => {
            if (signal.aborted) return;
            setAnswer({ status: 'failed', error });
            setBehind(false);
          }
        ),
      values ? PAUSE_MS : 0
    );
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [get, post, asked, savedAt, attempt]);

  const reload = useCallback(() => setAttempt((count) => count + 1), []);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') reload();
    };
    const timer = setInterval(look, LOOK_AGAIN_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [reload]);
  return { answer, isBehind, reload };
}
