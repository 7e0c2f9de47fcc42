import { useId } from 'react';
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { ArrowClockwise, Check, Cross } from '@strapi/icons';

import type { EntryCard } from '../../../../shared/document-tags';
import type { TagWords } from '../../hooks/use-tag-words';
import { useWords } from '../../hooks/use-words';
import { type InboxGroup as Group, type InboxVerdict, openIn } from '../../inbox/inbox';
import { ColourDot } from '../panel/colour-dot';
import { InboxRow } from './inbox-row';

interface Props {
  readonly group: Group;
  readonly cursor: string | undefined;
  readonly entries: Readonly<Record<string, EntryCard>>;
  readonly words: TagWords;
  readonly onGo: (key: string) => void;
  readonly onLoad: (group: Group) => void;
  /** Undefined for those who may only read. */
  readonly onDecide: ((keys: readonly string[], verdict: InboxVerdict) => void) | undefined;
  readonly onDecideAll: (group: Group, verdict: InboxVerdict) => void;
}

/** Suggestions that rest on the same words: “`Direct` – 14 texts”, what they may mean, and the texts. */
export function InboxGroup(props: Props) {
  const { group, cursor, entries, words, onGo, onLoad, onDecide, onDecideAll } = props;
  const say = useWords();
  const id = useId();
  const { alias, entityId, entityType } = group.group;
  const name = words.name(entityId);
  const card = entries[entityId];
  const owner = entries[card?.platform ?? ''];
  const open = openIn(group);
  return (
    <Box tag="section" aria-labelledby={id} background="neutral0" hasRadius shadow="filterShadow" marginBottom={6}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap" padding={5}>
        <Flex gap={2} wrap="wrap" alignItems="baseline">
          <Typography id={id} variant="delta" tag="h2">
            {say('inbox.groupTitle', { alias, count: open })}
          </Typography>
          <Typography aria-hidden>→</Typography>
          <ColourDot $colour={card?.colour} $isFeature={entityType === 'feature'} aria-hidden />
          <Typography fontWeight="semiBold">{name}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {owner ? say('inbox.featureOf', { platform: owner.name }) : say(`lessons.${entityType}`)}
          </Typography>
        </Flex>
        {onDecide && open > 0 && (
          <Flex gap={2} wrap="wrap">
            <Button
              variant="tertiary"
              startIcon={<Check />}
              aria-label={say('inbox.confirmGroup', { alias, name })}
              onClick={() => onDecideAll(group, 'accepted')}
            >
              {say('inbox.confirmAll')}
            </Button>
            <Button
              variant="tertiary"
              startIcon={<Cross />}
              aria-label={say('inbox.rejectGroup', { alias, name })}
              onClick={() => onDecideAll(group, 'rejected')}
            >
              {say('inbox.rejectAll')}
            </Button>
          </Flex>
        )}
      </Flex>
      <ol aria-labelledby={id}>
        {group.rows.map((row) => (
          <InboxRow
            key={row.key}
            row={row}
            name={name}
            isCurrent={row.key === cursor}
            words={words}
            onGo={onGo}
            onDecide={onDecide}
          />
        ))}
      </ol>
      <MoreOfGroup group={group} onLoad={onLoad} />
    </Box>
  );
}

function MoreOfGroup({ group, onLoad }: Pick<Props, 'group' | 'onLoad'>) {
  const say = useWords();
  if (group.loading === 'yes') return <Loader small>{say('state.loading')}</Loader>;
  if (group.loading === 'no' && group.after === null) return null;
  if (group.loading === 'no' && group.rows.length === 0) return null;
  return (
    <Flex padding={4} gap={3} justifyContent="center" role={group.loading === 'failed' ? 'alert' : undefined}>
      {group.loading === 'failed' && <Typography textColor="danger700">{say('inbox.notLoaded')}</Typography>}
      <Button
        variant="tertiary"
        startIcon={group.loading === 'failed' ? <ArrowClockwise /> : undefined}
        onClick={() => onLoad(group)}
      >
        {say(group.loading === 'failed' ? 'state.retry' : 'inbox.more')}
      </Button>
    </Flex>
  );
}
