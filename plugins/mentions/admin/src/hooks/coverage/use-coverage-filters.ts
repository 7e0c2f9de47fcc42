import { useMemo } from 'react';
import { useQueryParams } from '@strapi/strapi/admin';

import { type CoverageFilters, readFilters, scopeOf } from '../../coverage/filters';
import { toDay } from '../../coverage/local-day';

/** Changes to the address; undefined takes a filter out of it. */
export type FilterChanges = { readonly [Key in keyof CoverageFilters]?: string | undefined };

/** The filters that the address of the page holds, and the texts that they are about. */
export function useCoverageFilters() {
  const [{ query }, setQuery] = useQueryParams<Record<string, string>>();
  const filters = useMemo(() => readFilters(query), [query]);
  const scope = useMemo(() => scopeOf(filters, toDay(new Date())), [filters]);
  return { filters, scope, change: (changes: FilterChanges) => setQuery(changes, 'push', true) };
}
