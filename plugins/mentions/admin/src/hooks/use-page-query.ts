import { useQueryParams } from '@strapi/strapi/admin';

/** Rows of a page, where the address does not say. */
export const PAGE_SIZE = 20;
const MAX_PAGE_SIZE = 100;

/** What the address says of a list: its page, and whatever it is filtered by. Another filter goes back to page one. */
export function usePageQuery<Filter extends string>(filters: readonly Filter[]) {
  const [{ query }, setQuery] = useQueryParams<Partial<Record<Filter | 'page' | 'pageSize', string>>>();
  const page = positive(query.page, 1);
  const pageSize = Math.min(positive(query.pageSize, PAGE_SIZE), MAX_PAGE_SIZE);
  const asked = new URLSearchParams({ page: String(page), pageSize: String(pageSize) });
  for (const filter of filters) if (query[filter]) asked.set(filter, query[filter]);
  return {
    page,
    pageSize,
    filter: (name: Filter): string => query[name] ?? '',
    setFilter: (name: Filter, value: string) => {
      const change: Partial<Record<Filter | 'page', string>> = {};
      Object.assign(change, { [name]: value, page: '1' });
      setQuery({ ...query, ...change });
    },
    showPage: (wanted: number) => setQuery({ ...query, page: String(wanted) }),
    /** As the server is asked. */
    search: asked.toString(),
  };
}

function positive(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : otherwise;
}
