import { Button, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';

import { TRANSFER_FORMATS } from '../../../../shared/catalogue-transfer';
import { useDownload } from '../../hooks/use-download';
import { useWords } from '../../hooks/use-words';
import { Section } from '../section';

/** The catalogue as a file, in either format. */
export function ExportSection() {
  const say = useWords();
  const { isBusy, save } = useDownload();
  return (
    <Section title={say('transfer.export')} about={say('transfer.aboutExport')}>
      <Flex gap={4} wrap="wrap">
        {TRANSFER_FORMATS.map((format) => (
          <Button
            key={format}
            variant="secondary"
            startIcon={<Download />}
            disabled={isBusy}
            onClick={() =>
              void save(`/mentions/catalogue/export/${format}`, `catalogue.${format}`, say('transfer.exported'))
            }
          >
            {say(`transfer.export.${format}`)}
          </Button>
        ))}
      </Flex>
    </Section>
  );
}
