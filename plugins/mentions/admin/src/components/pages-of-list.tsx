import { useEffect } from 'react';
import { Pagination } from '@strapi/strapi/admin';

import { PAGE_SIZE } from '../hooks/use-page-query';

/** From Strapi’s choice of page sizes: shorter lists need no pages. */
const SMALLEST_PAGE = 10;

interface Props {
  readonly total: number;
  readonly pageSize: number;
  /** True where the page that is shown is past the end: its last row has gone. */
  readonly isPastTheEnd: boolean;
  readonly showPage: (page: number) => void;
}

/** The way to the other pages of a list. */
export function PagesOfList({ total, pageSize, isPastTheEnd, showPage }: Props) {
  const pageCount = Math.ceil(total / pageSize);
  useEffect(() => {
    if (isPastTheEnd) showPage(Math.max(1, pageCount));
  }, [isPastTheEnd, pageCount, showPage]);
  if (pageCount <= 1 && total <= SMALLEST_PAGE) return null;
  return (
    <Pagination.Root defaultPageSize={PAGE_SIZE} pageCount={pageCount} total={total}>
      <Pagination.PageSize />
      <Pagination.Links />
    </Pagination.Root>
  );
}
