import { useCallback } from 'react';
import { isFetchError } from '@strapi/strapi/admin';

import { useWords, type Say } from './use-words';

/** Says in words why a request failed. */
export function useErrorWords(): (error: unknown) => string {
  const say = useWords();
  return useCallback((error) => sayError(say, error), [say]);
}

function sayError(say: Say, error: unknown): string {
  if (!isFetchError(error)) return say('error.network');
  // Where a file was asked for, there is no more than the status.
  const { status = error.status, message } = error.response?.data?.error ?? {};
  if (status === 401) return say('error.loggedOut');
  if (status === 403) return say('error.forbidden');
  // What the server refuses it explains; what it failed at, only its log knows.
  return (status === 400 || status === 409) && message ? message : say('error.server');
}
