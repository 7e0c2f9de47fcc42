import { type ReactNode, useRef, useState } from 'react';
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
  // The first Escape closes what is open within, wherever the focus is.
  const closesFirst = useRef(() => false);
  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        {/* Beside a narrow form the words take two lines, for which the design system’s buttons have no room. */}
        <Button
          type="button"
          variant="secondary"
          startIcon={<Book />}
          fullWidth
          style={{ height: 'auto', minHeight: '3.2rem' }}
        >
          {say('panel.read')}
        </Button>
      </Modal.Trigger>
      <Modal.Content
        style={{ width: '96vw', maxWidth: '140rem' }}
        onEscapeKeyDown={(event) => {
          if (closesFirst.current()) event.preventDefault();
        }}
      >
        <Modal.Header closeLabel={say('reading.close')}>
          <Modal.Title>{say('reading.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {notice}
          <ReadingView {...reading} closesFirst={closesFirst} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
