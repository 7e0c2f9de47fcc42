import { useEffect, useRef } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

import type { DocumentTag } from '../../../../shared/document-tags';
import { useWords } from '../../hooks/use-words';
import type { Marked } from '../../reading/runs';
import { ColourDot } from '../panel/colour-dot';
import { ReasonList } from '../panel/reason-list';
import { TagActions } from '../panel/tag-actions';
import { TagStateLabel } from '../panel/tag-state';
import type { TagsShown } from '../panel/tags-shown';

interface Props {
  readonly marks: readonly Marked[];
  readonly shown: TagsShown;
  /** Within the pane, in px. */
  readonly place: { readonly left: number; readonly top: number };
  /** True once it was asked for: it takes the focus then, and stays. */
  readonly isPinned: boolean;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** What some words are taken for, how surely and why, and what can be said of it. */
export function MarkCard({ marks, shown, place, isPinned, onEnter, onLeave }: Props) {
  const say = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isPinned) (ref.current?.querySelector('button') ?? ref.current)?.focus();
  }, [isPinned, marks]);
  const { data, isBusy } = shown;
  useEffect(() => {
    // The button that was pressed may be gone: what comes next is asked of the card.
    if (isPinned && !isBusy && !ref.current?.contains(document.activeElement)) ref.current?.focus();
  }, [isPinned, isBusy, data]);
  return (
    <Box
      ref={ref}
      role="dialog"
      aria-label={say('reading.card')}
      tabIndex={-1}
      position="absolute"
      left={`${place.left}px`}
      top={`${place.top}px`}
      zIndex={3}
      width="min(34rem, 90%)"
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      shadow="popupShadow"
      padding={3}
      onMouseEnter={onEnter}
      onMouseLeave={onLeave}
      onFocus={onEnter}
      onBlur={onLeave}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        {marks.map((mark) => (
          <MarkedEntry key={`${mark.entityId} ${mark.start}`} mark={mark} shown={shown} />
        ))}
      </Flex>
    </Box>
  );
}

function MarkedEntry({ mark, shown }: { readonly mark: Marked; readonly shown: TagsShown }) {
  const { data, words, isBusy, onDecide } = shown;
  const name = words.name(mark.entityId);
  const entry = data.entries[mark.entityId];
  const owner = data.entries[entry?.platform ?? ''];
  const tag = tagOf(shown, mark);
  return (
    <Box>
      <Flex gap={2} wrap="wrap" alignItems="baseline">
        <ColourDot $colour={entry?.colour} $isFeature={mark.type === 'feature'} aria-hidden />
        <Typography fontWeight="bold">{name}</Typography>
        {owner && (
          <Typography variant="pi" textColor="neutral600">
            {owner.name}
          </Typography>
        )}
        <Typography variant="pi" textColor="neutral600">
          {words.score(mark.occurrence.score)}
        </Typography>
      </Flex>
      {tag && <TagStateLabel tag={tag} words={words} />}
      <ReasonList reasons={mark.occurrence.reasons} words={words} />
      {tag && onDecide && (
        <Box paddingTop={2}>
          <TagActions tag={tag} type={mark.type} name={name} isBusy={isBusy} onDecide={onDecide} />
        </Box>
      )}
    </Box>
  );
}

function tagOf({ data }: TagsShown, { type, entityId }: Marked): DocumentTag | undefined {
  return (type === 'platform' ? data.platforms : data.features).find((tag) => tag.entityId === entityId);
}
