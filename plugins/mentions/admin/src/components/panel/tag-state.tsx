import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, CrossCircle, Lightbulb, Magic, Pencil } from '@strapi/icons';

import type { DocumentTag, TagState as State } from '../../../../shared/document-tags';
import type { TagWords } from '../../hooks/use-tag-words';

interface Look {
  readonly Icon: typeof Magic;
  readonly colour: string;
}

const LOOKS: Readonly<Record<State, Look>> = {
  automatic: { Icon: Magic, colour: 'neutral600' },
  suggested: { Icon: Lightbulb, colour: 'warning700' },
  confirmed: { Icon: CheckCircle, colour: 'success700' },
  rejected: { Icon: CrossCircle, colour: 'danger700' },
  'by-hand': { Icon: Pencil, colour: 'secondary700' },
};

/** What stands behind a tag: an icon of its own and the word for it. */
export function TagStateLabel({ tag, words }: { readonly tag: DocumentTag; readonly words: TagWords }) {
  const { Icon, colour } = LOOKS[tag.state];
  return (
    <Flex gap={1} alignItems="center">
      <Icon fill={colour} width="1.4rem" height="1.4rem" aria-hidden />
      <Typography variant="pi" textColor={colour}>
        {words.state(tag)}
      </Typography>
    </Flex>
  );
}
