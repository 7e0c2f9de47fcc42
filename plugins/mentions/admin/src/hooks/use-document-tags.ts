import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

import type { DocumentTags } from '../../../shared/document-tags';
import type { Answer } from './use-answer';

/** After the last key: long enough not to ask at every letter, short enough to follow. */
const PAUSE_MS = 250;
/** Colleagues decide too. */
const LOOK_AGAIN_MS = 20_000;
/** A new entry tags the texts that hold its words within seconds, in the background. */
const SOON_MS = 1_500;
const SOON_FOR_MS = 30_000;

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
  /** Asks again and again for a while, until the answer is another: the text is about to be tagged again. */
  expectChange: () => void;
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
  const expectChange = useExpectedChange(answer, reload);
  return { answer, isBehind, reload, expectChange };
}

function useExpectedChange(answer: Answer<DocumentTags>, reload: () => void): () => void {
  const [expected, setExpected] = useState<{ readonly before: string; readonly until: number }>();
  const now = answer.status === 'ready' ? JSON.stringify(answer.data) : '';
  useEffect(() => {
    if (!expected) return;
    const isThere = answer.status === 'ready' && now !== expected.before;
    if (isThere || Date.now() > expected.until) return setExpected(undefined);
    const timer = setTimeout(reload, SOON_MS);
    return () => clearTimeout(timer);
  }, [expected, answer, now, reload]);
  return () => {
    setExpected({ before: now, until: Date.now() + SOON_FOR_MS });
    reload();
  };
}
