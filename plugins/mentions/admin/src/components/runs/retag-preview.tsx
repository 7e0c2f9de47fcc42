import { useState } from 'react';
import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';

import type { PreviewPage, TagReference, TextChange } from '../../../../shared/preview';
import { useRetagPreview } from '../../hooks/use-retag-preview';
import { type Say, useWords } from '../../hooks/use-words';
import { Answered } from '../answered';
import type { RetagSelection } from './selection';

/** What a re-tag would change, before anything is changed. */
export function RetagPreview({ selection }: { readonly selection: RetagSelection | undefined }) {
  const [page, setPage] = useState(1);
  const { answer, reload } = useRetagPreview(selection, page);
  return (
    <Answered answer={answer} onRetry={reload}>
      {(preview) => <Changes preview={preview} page={page} onPage={setPage} />}
    </Answered>
  );
}

interface ChangesProps {
  readonly preview: PreviewPage;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

function Changes({ preview: { documents, pageCount, changes }, page, onPage }: ChangesProps) {
  const say = useWords();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>{say('retag.documents', { documents })}</Typography>
      <Typography textColor="neutral600">
        {say('retag.changes', { changes: changes.length, pages: pageCount })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} style={{ maxHeight: '40vh', overflowY: 'auto' }}>
        {changes.map((change) => (
          <Change key={`${change.documentId} ${change.locale} ${change.version}`} change={change} />
        ))}
      </Flex>
      {pageCount > 1 && (
        <Flex justifyContent="center" gap={3}>
          <Button variant="tertiary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
            {say('retag.previous')}
          </Button>
          <Typography>{say('retag.page', { page, pageCount })}</Typography>
          <Button variant="tertiary" disabled={page >= pageCount} onClick={() => onPage(page + 1)}>
            {say('retag.next')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function Change({ change: { title, locale, version, gained, lost } }: { readonly change: TextChange }) {
  const say = useWords();
  return (
    <Box tag="li" paddingBottom={2} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="semiBold">{title || say('inbox.noTitle')}</Typography>
        <Badge size="S">{locale}</Badge>
        <Typography variant="pi" textColor="neutral600">
          {say(`retag.${version}`)}
        </Typography>
      </Flex>
      {gained.length > 0 && (
        <Typography tag="p" textColor="success700">
          {say('retag.gains', { names: namesOf(gained, say) })}
        </Typography>
      )}
      {lost.length > 0 && (
        <Typography tag="p" textColor="danger700">
          {say('retag.loses', { names: namesOf(lost, say) })}
        </Typography>
      )}
    </Box>
  );
}

function namesOf(tags: readonly TagReference[], say: Say): string {
  return tags
    .map(({ relation, name }) => (relation === 'mainPlatforms' ? say('retag.asMain', { name }) : name))
    .join(', ');
}
