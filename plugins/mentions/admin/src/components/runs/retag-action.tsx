import { useRBAC } from '@strapi/strapi/admin';
import { Button, Flex, Modal } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';

import { useSetup } from '../../hooks/use-setup';
import { useWords } from '../../hooks/use-words';
import { addressOf } from '../../pages/address';
import { PERMISSIONS } from '../../permissions';
import type { BulkActionComponent } from '../../strapi-unstable';
import { RetagPreview } from './retag-preview';
import type { RetagSelection } from './selection';
import { useStart } from './use-start';

/** Tags the documents that are selected in a list again, once it was shown what that would change. */
export const RetagAction: BulkActionComponent = ({ documents, model }) => {
  const say = useWords();
  const isTagged = useSetup()?.types[model] !== undefined;
  const { allowedActions } = useRBAC(PERMISSIONS.manageRuns);
  if (!isTagged || !allowedActions.canManage) return null;
  const selection = { contentType: model, documentIds: documents.map(({ documentId }) => documentId) };
  return {
    label: say('retag.action'),
    icon: <ArrowsCounterClockwise />,
    variant: 'tertiary',
    dialog: {
      type: 'modal',
      title: say('retag.title'),
      content: ({ onClose }: { readonly onClose: () => void }) => (
        <RetagDialogBody selection={selection} onClose={onClose} />
      ),
    },
  };
};

interface Props {
  readonly selection: RetagSelection | undefined;
  readonly onClose: () => void;
}

/** What a re-tag would change, and the button that begins it; then its progress is shown. */
export function RetagDialogBody({ selection, onClose }: Props) {
  const say = useWords();
  const navigate = useNavigate();
  const { isBusy, start } = useStart(() => {
    onClose();
    navigate(addressOf('runs'));
  });
  return (
    <>
      <Modal.Body>
        <RetagPreview selection={selection} />
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {say('retag.cancel')}
        </Button>
        <Flex>
          <Button loading={isBusy} onClick={() => void start(selection)}>
            {say('retag.start')}
          </Button>
        </Flex>
      </Modal.Footer>
    </>
  );
}
