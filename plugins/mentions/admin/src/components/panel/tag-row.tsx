import { useEffect, useId, useRef, useState } from 'react';
import { Badge, Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Question } from '@strapi/icons';

import type { DocumentTag } from '../../../../shared/document-tags';
import type { WantedDecision } from '../../hooks/use-decisions';
import { useWords } from '../../hooks/use-words';
import { ColourDot } from './colour-dot';
import { OccurrenceList } from './occurrence-list';
import { TagActions } from './tag-actions';
import { TagStateLabel } from './tag-state';
import type { TagsShown } from './tags-shown';

interface Props {
  readonly tag: DocumentTag;
  readonly type: 'platform' | 'feature';
  readonly shown: TagsShown;
}

/** A tag with its count, score and state, what can be said of it, and why it is there. */
export function TagRow({ tag, type, shown: { data, words, labels, isBusy, onDecide } }: Props) {
  const say = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const name = words.name(tag.entityId);
  const owner = data.entries[data.entries[tag.entityId]?.platform ?? ''];
  const row = useRef<HTMLLIElement>(null);
  const isDeciding = useRef(false);
  const decide =
    onDecide &&
    ((wanted: WantedDecision) => {
      isDeciding.current = true;
      onDecide(wanted);
    });
  useEffect(() => {
    if (!isDeciding.current || isBusy) return;
    // The button that was pressed may be gone: the focus stays with its tag.
    if (document.activeElement === document.body) row.current?.querySelector('button')?.focus();
  }, [isBusy, data]);
  return (
    <Box
      ref={row}
      tag="li"
      onFocus={() => (isDeciding.current = false)}
      paddingTop={2}
      paddingBottom={2}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="1px 0 0 0"
    >
      <Flex gap={2} alignItems="baseline" wrap="wrap">
        <ColourDot $colour={data.entries[tag.entityId]?.colour} $isFeature={type === 'feature'} aria-hidden />
        <Typography fontWeight="semiBold" textColor={tag.state === 'rejected' ? 'neutral600' : 'neutral800'}>
          {tag.state === 'rejected' ? <s>{name}</s> : name}
        </Typography>
        {owner && (
          <Typography variant="pi" textColor="neutral600">
            {owner.name}
          </Typography>
        )}
        {tag.isMain && <Badge size="S">{say('tag.main')}</Badge>}
      </Flex>
      <Flex gap={2} wrap="wrap" paddingTop={1}>
        <TagStateLabel tag={tag} words={words} />
        <Typography variant="pi" textColor="neutral600">
          {say('tag.count', { count: tag.occurrences.length })}
          {tag.score !== undefined && ` · ${words.score(tag.score)}`}
        </Typography>
      </Flex>
      <Flex justifyContent="space-between" paddingTop={1}>
        {decide ? <TagActions tag={tag} type={type} name={name} isBusy={isBusy} onDecide={decide} /> : <span />}
        <IconButton
          label={say('action.why', { name })}
          variant={isOpen ? 'secondary' : 'ghost'}
          size="XS"
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Question />
        </IconButton>
      </Flex>
      <Box id={id} hidden={!isOpen} paddingTop={2}>
        {isOpen && <OccurrenceList occurrences={tag.occurrences} labels={labels} words={words} />}
      </Box>
    </Box>
  );
}
