import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFetchClient } from '@strapi/strapi/admin';
import {
  Button,
  Field,
  Flex,
  Modal,
  Radio,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Plus } from '@strapi/icons';

import type { FoundCatalogueEntry, NewCatalogueEntry } from '../../../../shared/catalogue-entries';
import { useAction } from '../../hooks/use-action';
import { useSetup } from '../../hooks/use-setup';
import { sayKind, useWords } from '../../hooks/use-words';
import { EntrySearch } from './entry-search';

interface Props {
  /** The words that were chosen: its name, and what it is found by. */
  readonly words: string;
  readonly locale: string;
  readonly onClose: () => void;
  readonly onCreated: () => void;
}

/** A platform or feature that the catalogue lacks, made of the words that name it. */
export function NewEntryDialog({ words, locale, onClose, onCreated }: Props) {
  const say = useWords();
  const { formatDisplayName } = useIntl();
  const setup = useSetup();
  const { post } = useFetchClient();
  const { isBusy, run } = useAction();
  const [type, setType] = useState<'platform' | 'feature'>('feature');
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [kind, setKind] = useState<string>();
  const [owner, setOwner] = useState<FoundCatalogueEntry>();
  const nameIn = (code: string): string => names[code] ?? words;
  const locales = setup?.locales ?? [];
  const isComplete = locales.every(({ code }) => nameIn(code).trim() !== '') && (type === 'platform' || owner);

  const create = () =>
    run(async () => {
      const entry: NewCatalogueEntry = {
        type,
        names: Object.fromEntries(locales.map(({ code }) => [code, nameIn(code).trim()])),
        kind,
        platform: type === 'feature' ? owner?.id : undefined,
        alias: words,
      };
      await post('/mentions/entries', entry);
      onCreated();
      return say('create.done', { name: nameIn(locale) });
    });
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '56rem' }}>
        <Modal.Header closeLabel={say('create.close')}>
          <Modal.Title>{say('create.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Radio.Group
              aria-label={say('create.type')}
              value={type}
              onValueChange={(value) => {
                setType(value === 'platform' ? 'platform' : 'feature');
                setKind(undefined);
              }}
            >
              <Radio.Item value="feature">{say('lessons.feature')}</Radio.Item>
              <Radio.Item value="platform">{say('lessons.platform')}</Radio.Item>
            </Radio.Group>
            {locales.map(({ code, name }) => (
              <Field.Root key={code} required>
                <Field.Label>
                  {say('create.name', { language: formatDisplayName(code, { type: 'language' }) ?? name })}
                </Field.Label>
                <TextInput
                  value={nameIn(code)}
                  maxLength={120}
                  onChange={({ target }) => setNames({ ...names, [code]: target.value })}
                />
              </Field.Root>
            ))}
            {type === 'feature' && (
              <EntrySearch
                label={say('create.owner')}
                locale={locale}
                type="platform"
                chosen={owner}
                onChoose={setOwner}
              />
            )}
            {(setup?.kinds[type].length ?? 0) > 0 && (
              <Field.Root>
                <Field.Label>{say('create.kind')}</Field.Label>
                <SingleSelect
                  value={kind ?? null}
                  placeholder={say('create.noKind')}
                  onChange={(value) => setKind(String(value))}
                >
                  {setup?.kinds[type].map((one) => (
                    <SingleSelectOption key={one} value={one}>
                      {sayKind(say, one)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            )}
            <Typography variant="pi" textColor="neutral600">
              {say('create.alias', { words })}
            </Typography>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {say('create.cancel')}
          </Button>
          <Button
            type="button"
            startIcon={<Plus />}
            loading={isBusy}
            disabled={!isComplete}
            onClick={() => void create()}
          >
            {say('create.submit')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
