import { useId } from 'react';
import { Badge, Button, Flex, Link, Typography } from '@strapi/design-system';
import { Check, Cross } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

import type { TagWords } from '../../hooks/use-tag-words';
import { useWords } from '../../hooks/use-words';
import type { InboxRow as Row, InboxVerdict } from '../../inbox/inbox';
import { addressOfText } from '../../pages/address';
import { ReasonList } from '../panel/reason-list';
import { InboxRowState } from './inbox-row-state';

const Item = styled.li<{ $isSettled: boolean }>`
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[5]}`};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-left: 4px solid transparent;
  background: ${({ theme, $isSettled }) => ($isSettled ? theme.colors.neutral100 : theme.colors.neutral0)};

  &[aria-current='true'] {
    border-left-color: ${({ theme }) => theme.colors.primary600};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

interface Props {
  readonly row: Row;
  /** What the words may mean. */
  readonly name: string;
  readonly isCurrent: boolean;
  readonly words: TagWords;
  readonly onGo: (key: string) => void;
  /** Undefined for those who may only read. */
  readonly onDecide: ((keys: readonly string[], verdict: InboxVerdict) => void) | undefined;
}

/** One text of a group: the words in their surroundings, why they may mean the entry, and what can be said of it. */
export function InboxRow({ row, name, isCurrent, words, onGo, onDecide }: Props) {
  const say = useWords();
  const id = useId();
  const { key, text, state } = row;
  const { occurrence } = text;
  const title = text.title ?? say('inbox.noTitle');
  const isUndecided = state.kind === 'open' || state.kind === 'failed';
  return (
    <Item
      data-row={key}
      tabIndex={isCurrent ? 0 : -1}
      aria-current={isCurrent}
      aria-labelledby={`${id}-title ${id}-words ${id}-score`}
      $isSettled={!isUndecided}
      onFocus={() => !isCurrent && onGo(key)}
      onClick={() => !isCurrent && onGo(key)}
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} flex="1 1 40rem">
          <Flex gap={2} wrap="wrap" alignItems="center">
            <Link id={`${id}-title`} tag={NavLink} to={addressOfText(text)}>
              {title}
            </Link>
            <Badge size="S">{text.locale}</Badge>
            <Typography id={`${id}-score`} variant="pi" textColor="neutral600">
              {words.score(occurrence.score)}
            </Typography>
          </Flex>
          <Typography id={`${id}-words`} tag="blockquote">
            {occurrence.left}
            <Typography tag="mark" fontWeight="bold" background="primary100" textColor="primary700">
              {occurrence.words}
            </Typography>
            {occurrence.right}
          </Typography>
          <ReasonList reasons={occurrence.reasons} words={words} />
        </Flex>
        <Flex gap={2} wrap="wrap">
          <InboxRowState state={state} mayDecide={text.mayDecide} words={words} />
          {onDecide && text.mayDecide && isUndecided && (
            <>
              <Button
                variant="success-light"
                startIcon={<Check />}
                aria-label={say('inbox.confirmOne', { name, title })}
                onClick={() => onDecide([key], 'accepted')}
              >
                {say('inbox.confirm')}
              </Button>
              <Button
                variant="danger-light"
                startIcon={<Cross />}
                aria-label={say('inbox.rejectOne', { name, title })}
                onClick={() => onDecide([key], 'rejected')}
              >
                {say('inbox.reject')}
              </Button>
            </>
          )}
        </Flex>
      </Flex>
    </Item>
  );
}
