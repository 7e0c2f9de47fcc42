import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

import type { CheckedFile, ImportReport } from '../../../../shared/catalogue-transfer';
import type { Import } from '../../hooks/transfer/use-import';
import { useWords } from '../../hooks/use-words';
import { addressOf } from '../../pages/address';
import { countGood } from '../../transfer/outcomes';
import { Notice } from './notice';
import { WritingProgress } from './writing-progress';

interface Props {
  readonly state: Import;
  readonly onWrite: (file: File, checked: CheckedFile) => Promise<void>;
}

/** Seconds that a row takes to be written, by measurement. */
const SECONDS_PER_ROW = 0.1;

/** How far an import is, in words, and what can be done next. */
export function ImportStep({ state, onWrite }: Props) {
  return (
    <>
      {/* It is there before anything is in it, so that screen readers say what comes. */}
      <Box role="status">
        {(state.step === 'checked' || state.step === 'writing') && <Summary checked={state.checked} />}
        {state.step === 'writing' && <Pending rows={countGood(state.checked)} />}
        {state.step === 'written' && <Report report={state.report} />}
      </Box>
      {state.step === 'writing' && <WritingProgress name={state.name} />}
      {state.step === 'failed' && <Notice>{state.why}</Notice>}
      {state.step === 'checked' && state.notice !== undefined && <Notice>{state.notice}</Notice>}
      {(state.step === 'checked' || state.step === 'writing') && (
        <WriteButton
          rows={countGood(state.checked)}
          isBusy={state.step === 'writing'}
          onWrite={() => void onWrite(state.file, state.checked)}
        />
      )}
    </>
  );
}

function Summary({ checked: { counts } }: { readonly checked: CheckedFile }) {
  const say = useWords();
  return <Typography>{say('transfer.summary', { ...counts })}</Typography>;
}

function Pending({ rows }: { readonly rows: number }) {
  const say = useWords();
  const seconds = Math.ceil(rows * SECONDS_PER_ROW);
  return (
    <Box paddingTop={2}>
      <Typography>{say('transfer.writing', { rows, seconds })}</Typography>
    </Box>
  );
}

function WriteButton(props: { readonly rows: number; readonly isBusy: boolean; readonly onWrite: () => void }) {
  const say = useWords();
  const { rows, isBusy, onWrite } = props;
  if (rows === 0) return <Typography textColor="neutral600">{say('transfer.nothing')}</Typography>;
  return (
    <Flex>
      <Button startIcon={<Check />} loading={isBusy} onClick={onWrite}>
        {say('transfer.write', { rows })}
      </Button>
    </Flex>
  );
}

function Report({ report }: { readonly report: ImportReport }) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} background="success100" hasRadius padding={4}>
      <Typography fontWeight="semiBold" textColor="success700">
        {say('transfer.written', { created: report.created, changed: report.changed })}
      </Typography>
      <Typography>{say('transfer.left', { unchanged: report.unchanged, refused: report.refused })}</Typography>
      <Typography>{say('transfer.retagged')}</Typography>
      <Flex gap={4} wrap="wrap">
        <Link tag={NavLink} to={addressOf('catalogue')}>
          {say('transfer.toCatalogue')}
        </Link>
        <Link tag={NavLink} to={addressOf('runs')}>
          {say('transfer.toRuns')}
        </Link>
      </Flex>
    </Flex>
  );
}
