import { useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';

import type { DocumentTag } from '../../../../shared/document-tags';
import { useWords } from '../../hooks/use-words';
import { TagRow } from './tag-row';
import type { TagsShown } from './tags-shown';

/** More than these are folded away: the panel stands beside a form. */
const SHOWN = 6;

interface Props {
  readonly type: 'platform' | 'feature';
  readonly tags: readonly DocumentTag[];
  readonly shown: TagsShown;
}

/** The platforms, or the features, of a text. */
export function TagGroup({ type, tags, shown }: Props) {
  const say = useWords();
  const [isWhole, setWhole] = useState(false);
  const rest = tags.length - SHOWN;
  const visible = isWhole || rest <= 1 ? tags : tags.slice(0, SHOWN);
  return (
    <Box tag="section" width="100%">
      <Flex gap={2} alignItems="baseline" paddingBottom={2}>
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {say(type === 'platform' ? 'panel.platforms' : 'panel.features')}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {tags.length}
        </Typography>
      </Flex>
      {tags.length === 0 ? (
        <Typography variant="pi" textColor="neutral600">
          {say(type === 'platform' ? 'panel.noPlatform' : 'panel.noFeature')}
        </Typography>
      ) : (
        <Box tag="ul">
          {visible.map((tag) => (
            <TagRow key={tag.entityId} tag={tag} type={type} shown={shown} />
          ))}
        </Box>
      )}
      {rest > 1 && (
        <TextButton type="button" onClick={() => setWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? say('panel.showFewer') : say('panel.showAll', { count: rest })}
        </TextButton>
      )}
    </Box>
  );
}
