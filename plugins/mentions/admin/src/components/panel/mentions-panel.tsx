import { Box, Typography } from '@strapi/design-system';

import { useRights } from '../../hooks/use-rights';
import { useSetup } from '../../hooks/use-setup';
import { useWords } from '../../hooks/use-words';
import type { PanelComponent, PanelComponentProps } from '../../strapi-unstable';
import { MentionsOfText } from './mentions-of-text';

/** The panel of the edit view: what the text mentions. There is none for types that are not tagged. */
export const MentionsPanel: PanelComponent = (props: PanelComponentProps) => {
  const say = useWords();
  const type = useSetup()?.types[props.model];
  const rights = useRights();
  if (!type || rights.isLoading) return null;
  const content = rights.maySee ? (
    <MentionsOfText
      key={`${props.documentId ?? 'new'} ${props.activeTab}`}
      type={type}
      rights={rights}
      contentType={props.model}
      documentId={props.document?.documentId ? props.documentId : undefined}
      savedAt={props.document?.updatedAt}
      version={props.activeTab === 'published' ? 'published' : 'draft'}
    />
  ) : (
    <Typography variant="pi" textColor="neutral600">
      {say('panel.noPermission')}
    </Typography>
  );
  // Strapi’s own frame names its panels after an element that is not there.
  const named = (
    <Box tag="section" aria-label={say('panel.title')} width="100%">
      {content}
    </Box>
  );
  return { title: say('panel.title'), content: named };
};
