import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';

import type { CoverageTable } from '../../../../shared/coverage';
import { useCsv } from '../../hooks/coverage/use-csv';
import { useWords } from '../../hooks/use-words';

interface Props {
  readonly table: CoverageTable;
  /** Which texts the figures are about. */
  readonly query: string;
}

/** Saves the figures of a section as CSV. */
export function CsvButton({ table, query }: Props) {
  const say = useWords();
  const { isBusy, save } = useCsv(table, query);
  return (
    <Button variant="tertiary" size="S" startIcon={<Download />} loading={isBusy} onClick={save}>
      {say('coverage.csv')}
    </Button>
  );
}
