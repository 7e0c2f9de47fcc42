import type { ReactElement } from 'react';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { Dialog } from '@strapi/design-system';

interface Props {
  readonly question: string;
  readonly onConfirm: () => Promise<void>;
  /** The button that asks. */
  readonly children: ReactElement;
}

/** A button whose action is asked about before it is done. */
export function Confirmed({ question, onConfirm, children }: Props) {
  return (
    <Dialog.Root>
      <Dialog.Trigger>{children}</Dialog.Trigger>
      <ConfirmDialog onConfirm={onConfirm}>{question}</ConfirmDialog>
    </Dialog.Root>
  );
}
