import { useFetchClient } from '@strapi/strapi/admin';

import type { CoverageTable } from '../../../../shared/coverage';
import { useAction } from '../use-action';
import { useWords } from '../use-words';

/** Saves a table of figures as CSV. The server wants to know who asks, so that a plain link would not do. */
export function useCsv(table: CoverageTable, query: string) {
  const say = useWords();
  const { get } = useFetchClient();
  const { isBusy, run } = useAction();
  const save = () =>
    run(async () => {
      const { data } = await get<Blob>(`/mentions/coverage/export/${table}?${query}`, { responseType: 'blob' });
      const url = URL.createObjectURL(data);
      Object.assign(document.createElement('a'), {
        href: url,
        download: `${say(`coverage.file.${table}`)}.csv`,
      }).click();
      URL.revokeObjectURL(url);
      return say('coverage.csvSaved');
    });
  return { isBusy, save };
}
