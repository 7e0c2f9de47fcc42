import { useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { Button, Flex, Link, Modal, Typography } from '@strapi/design-system';

import type { CatalogueEntry, EditedAlias } from '../../../../shared/catalogue-browser';
import { useLanguage } from '../../hooks/coverage/use-language';
import { useAction } from '../../hooks/use-action';
import { useAnswer } from '../../hooks/use-answer';
import { useRights } from '../../hooks/use-rights';
import { useWords } from '../../hooks/use-words';
import { Answered } from '../answered';
import { AliasesTable } from './aliases-table';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** An entry with all the ways it is written, which can be changed there. */
export function EntryDialog({ id, onClose, onChanged }: Props) {
  const say = useWords();
  const { answer, reload } = useAnswer<CatalogueEntry>(
    `/mentions/catalogue/${encodeURIComponent(id)}?locale=${useLanguage()}`
  );
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '110rem', width: '94vw' }}>
        <Modal.Header closeLabel={say('create.close')}>
          <Modal.Title>{answer.status === 'ready' ? answer.data.name : say('catalogue.title')}</Modal.Title>
        </Modal.Header>
        <Answered answer={answer} onRetry={reload}>
          {(entry) => (
            <EntryForm
              key={entry.revision}
              entry={entry}
              onClose={onClose}
              onSaved={() => {
                reload();
                onChanged();
              }}
            />
          )}
        </Answered>
      </Modal.Content>
    </Modal.Root>
  );
}

interface FormProps {
  readonly entry: CatalogueEntry;
  readonly onClose: () => void;
  readonly onSaved: () => void;
}

function EntryForm({ entry, onClose, onSaved }: FormProps) {
  const say = useWords();
  const { put } = useFetchClient();
  const { mayManageCatalogue } = useRights();
  const { isBusy, run } = useAction();
  const listed = entry.aliases.filter(({ isName }) => !isName).map(edited);
  const [aliases, setAliases] = useState<readonly EditedAlias[]>(listed);
  const isChanged = JSON.stringify(aliases) !== JSON.stringify(listed);
  const isComplete = aliases.every(({ text }) => text.trim() !== '');

  const save = () =>
    run(async () => {
      await put(`/mentions/catalogue/${encodeURIComponent(entry.id)}/aliases`, { aliases, revision: entry.revision });
      onSaved();
      return say('aliases.saved', { name: entry.name });
    });
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex gap={4} wrap="wrap" justifyContent="space-between">
            <Typography textColor="neutral700">
              {say('catalogue.usage', { documents: entry.documents, mentions: entry.mentions })}
            </Typography>
            <Link href={`/admin/content-manager/collection-types/${entry.contentType}/${entry.id}`}>
              {say('catalogue.openEntry')}
            </Link>
          </Flex>
          <AliasesTable entry={entry} aliases={aliases} onChange={mayManageCatalogue ? setAliases : undefined} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {say(isChanged ? 'aliases.cancel' : 'create.close')}
        </Button>
        {mayManageCatalogue && (
          <Button type="button" loading={isBusy} disabled={!isChanged || !isComplete} onClick={() => void save()}>
            {say('aliases.save')}
          </Button>
        )}
      </Modal.Footer>
    </>
  );
}

function edited({ place, text, locale, strength, case: letterCase }: EditedAlias): EditedAlias {
  return { place, text, locale, strength, case: letterCase };
}
