import { useEffect, useRef } from 'react';
import { useQueryParams } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { SuggestionGroupsPage } from '../../../shared/suggestion-inbox';
import { useAnswer } from './use-answer';

/** Groups of a page. */
export const GROUPS = 10;

/** The page of suggestions that the address names. */
export function useSuggestions() {
  const { locale } = useIntl();
  const [{ query }, setQuery] = useQueryParams<{ page?: string }>();
  const page = query.page !== undefined && /^[1-9]\d{0,5}$/u.test(query.page) ? Number(query.page) : 1;
  const { answer, reload } = useAnswer<SuggestionGroupsPage>(
    `/mentions/suggestions?page=${page}&pageSize=${GROUPS}&language=${locale}`
  );
  const data = answer.status === 'ready' ? answer.data : undefined;
  const isPastTheEnd = data !== undefined && data.results.length === 0 && data.total > 0;
  useEffect(() => {
    // What was on it is decided by now.
    if (isPastTheEnd) setQuery({ page: '1' });
  }, [isPastTheEnd, setQuery]);

  return { answer, reload, language: locale, edition: useEdition(data) };
}

/** Another number for each answer, so that what is shown of one is not mixed with the next. */
function useEdition(data: object | undefined): number {
  const edition = useRef(0);
  const last = useRef(data);
  if (last.current !== data) edition.current += 1;
  last.current = data;
  return edition.current;
}
