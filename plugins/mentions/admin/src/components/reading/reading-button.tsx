import { type ReactNode, useState } from 'react';
import { Button, Modal } from '@strapi/design-system';
import { Book } from '@strapi/icons';

import { useWords } from '../../hooks/use-words';
import { type ReadingProps, ReadingView } from './reading-view';

interface Props extends ReadingProps {
  /** What must be told before anything else. */
  readonly notice: ReactNode;
}

/** Opens the text with what it mentions over the form, which stays as it is. */
export function ReadingButton({ notice, ...reading }: Props) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button type="button" variant="secondary" startIcon={<Book />} fullWidth>
          {say('panel.read')}
        </Button>
      </Modal.Trigger>
      <Modal.Content
        style={{ width: '96vw', maxWidth: '140rem' }}
        onEscapeKeyDown={(event) => {
          // The first Escape closes what is open within.
          if (document.querySelector('[data-closes-itself="true"]')) event.preventDefault();
        }}
      >
        <Modal.Header closeLabel={say('reading.close')}>
          <Modal.Title>{say('reading.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {notice}
          <ReadingView {...reading} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
