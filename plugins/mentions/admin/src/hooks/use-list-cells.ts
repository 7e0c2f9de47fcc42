import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

import type { ListCells, ListCellsAnswer } from '../../../shared/list-columns';
import { type AskForCells, CellRequests } from '../list/cell-requests';
import type { ListCellProps } from '../strapi-unstable';
import type { Answer } from './use-answer';

/** Shared by all cells, so that a page of a list is one request. */
const requests = new CellRequests();

/** What a list shows of one document; ready without data where it may not be read. */
export function useListCells({ contentType, documentId, locale }: ListCellProps): Answer<ListCells | undefined> {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<ListCells | undefined>>({ status: 'loading' });

  useEffect(() => {
    let isWanted = true;
    const ask: AskForCells = async (type, code, ids) => {
      const params = { contentType: type, locale: code || undefined, documentIds: ids.join(',') };
      return (await get<{ data: ListCellsAnswer }>('/mentions/list-cells', { params })).data.data;
    };
    requests.cellsOf(ask, { contentType, documentId, locale }).then(
      (data) => isWanted && setAnswer({ status: 'ready', data }),
      (error: unknown) => isWanted && setAnswer({ status: 'failed', error })
    );
    return () => {
      isWanted = false;
    };
  }, [get, contentType, documentId, locale]);
  return answer;
}
