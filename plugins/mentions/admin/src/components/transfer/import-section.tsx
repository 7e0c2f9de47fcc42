import { useRef } from 'react';
import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';

import { useImport } from '../../hooks/transfer/use-import';
import { useWords } from '../../hooks/use-words';
import { Section } from '../section';
import { CheckedRows } from './checked-rows';
import { ImportStep } from './import-step';

/** A file is chosen, looked at, and its good rows are written. */
export function ImportSection() {
  const say = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { state, check, write } = useImport();
  const isBusy = state.step === 'checking' || state.step === 'writing';
  return (
    <Section title={say('transfer.import')} about={say('transfer.aboutImport')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Flex gap={4} wrap="wrap">
          <Button
            variant={state.step === 'none' ? 'default' : 'tertiary'}
            startIcon={<Upload />}
            disabled={isBusy}
            onClick={() => input.current?.click()}
          >
            {say(state.step === 'none' ? 'transfer.choose' : 'transfer.chooseOther')}
          </Button>
          {state.step !== 'none' && <Typography fontWeight="semiBold">{state.file.name}</Typography>}
          <input
            ref={input}
            type="file"
            hidden
            accept=".json,.csv"
            onChange={({ target }) => {
              const file = target.files?.[0];
              // The same file, changed meanwhile, can be chosen again.
              target.value = '';
              if (file) void check(file);
            }}
          />
        </Flex>
        {state.step === 'checking' && (
          <Flex gap={3}>
            <Loader small>{say('transfer.checking')}</Loader>
            <Typography aria-hidden>{say('transfer.checking')}</Typography>
          </Flex>
        )}
        <ImportStep state={state} onWrite={write} />
        {'checked' in state && state.step !== 'written' && (
          <CheckedRows key={state.checked.revision} file={state.checked} />
        )}
      </Flex>
    </Section>
  );
}
