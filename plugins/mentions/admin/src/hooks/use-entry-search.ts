import { useCallback, useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

import type { FoundCatalogueEntry, FoundEntriesPage } from '../../../shared/catalogue-entries';

const PAUSE_MS = 200;
const PAGE_SIZE = 8;

interface Found {
  readonly results: readonly FoundCatalogueEntry[];
  readonly total: number;
  readonly page: number;
}

const NOTHING: Found = { results: [], total: 0, page: 0 };

/** The catalogue’s entries that a few letters may mean, page after page. */
export function useEntrySearch(search: string, locale: string, type?: 'platform' | 'feature') {
  const { get } = useFetchClient();
  const [found, setFound] = useState<Found>(NOTHING);
  const [error, setError] = useState<unknown>();
  const [isLoading, setLoading] = useState(false);

  const load = useCallback(
    async (page: number, before: readonly FoundCatalogueEntry[], signal?: AbortSignal): Promise<void> => {
      setLoading(true);
      try {
        const params = { search: search.trim() || undefined, type, locale, page, pageSize: PAGE_SIZE };
        const { data } = await get<{ data: FoundEntriesPage }>('/mentions/entries', { params, signal });
        if (signal?.aborted) return;
        setFound({ results: [...before, ...data.data.results], total: data.data.total, page });
        setError(undefined);
      } catch (failure) {
        if (!signal?.aborted) setError(failure);
      } finally {
        if (!signal?.aborted) setLoading(false);
      }
    },
    [get, search, type, locale]
  );

  useEffect(() => {
    const stale = new AbortController();
    const timer = setTimeout(() => void load(1, [], stale.signal), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [load]);

  return {
    results: found.results,
    hasMore: found.results.length < found.total,
    isLoading,
    error,
    showMore: () => void load(found.page + 1, found.results),
  };
}
