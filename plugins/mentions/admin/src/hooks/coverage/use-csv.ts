import type { CoverageTable } from '../../../../shared/coverage';
import { useDownload } from '../use-download';
import { useWords } from '../use-words';

/** Saves a table of figures as CSV. */
export function useCsv(table: CoverageTable, query: string) {
  const say = useWords();
  const { isBusy, save } = useDownload();
  const path = `/mentions/coverage/export/${table}?${query}`;
  return { isBusy, save: () => save(path, `${say(`coverage.file.${table}`)}.csv`, say('coverage.csvSaved')) };
}
