import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Box, Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowsCounterClockwise, Command } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';

import type { SuggestionGroupsPage } from '../../../../shared/suggestion-inbox';
import { useInbox } from '../../hooks/use-inbox';
import { useTagWords } from '../../hooks/use-tag-words';
import { useWords } from '../../hooks/use-words';
import { type InboxGroup as Group, type InboxVerdict, lastAct, openIn, rowsOf } from '../../inbox/inbox';
import { commandOf, type InboxCommand } from '../../inbox/keys';
import { addressOfText } from '../../pages/address';
import { InboxGroup } from './inbox-group';
import { InboxKeys } from './inbox-keys';

interface Props {
  readonly page: SuggestionGroupsPage;
  readonly language: string;
  readonly mayDecide: boolean;
  /** Asks for what is still open. */
  readonly onReload: () => void;
}

/** One page of the inbox, to be worked through with the keyboard or the mouse. */
export function InboxView({ page, language, mayDecide, onReload }: Props) {
  const say = useWords();
  const navigate = useNavigate();
  const helpId = useId();
  const { inbox, load, decide, decideGroup, undo, move, goTo } = useInbox(page, language);
  const words = useTagWords(inbox.entries);
  const [isHelpShown, setHelpShown] = useState(false);
  const [said, setSaid] = useState('');
  const list = useFollowedFocus(inbox.cursor);
  const open = inbox.groups.reduce((sum, group) => sum + openIn(group), 0);

  const announce = (verdict: InboxVerdict, count: number): void =>
    setSaid(say(verdict === 'accepted' ? 'inbox.saidConfirmed' : 'inbox.saidRejected', { count, open: open - count }));
  const decideOn = (keys: readonly string[], verdict: InboxVerdict): void => {
    decide(keys, verdict);
    announce(verdict, keys.length);
  };
  const decideAll = (group: Group, verdict: InboxVerdict): void => {
    announce(verdict, openIn(group));
    void decideGroup(group, verdict);
  };
  const takeBack = (): void => {
    const count = lastAct(inbox).length;
    if (count === 0) return setSaid(say('inbox.saidNothingToUndo'));
    undo();
    setSaid(say('inbox.saidUndone', { count }));
  };
  const current = rowsOf(inbox).find(({ key }) => key === inbox.cursor);
  const commands: Readonly<Record<InboxCommand, () => void>> = {
    next: () => move(1),
    previous: () => move(-1),
    confirm: () => mayDecide && current && decideOn([current.key], 'accepted'),
    reject: () => mayDecide && current && decideOn([current.key], 'rejected'),
    undo: takeBack,
    open: () => current && navigate(addressOfText(current.text)),
    help: () => setHelpShown((isShown) => !isShown),
  };
  const press = (event: KeyboardEvent): void => {
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined;
    const command = commandOf(event, isOnRow);
    if (!command) return;
    event.preventDefault();
    commands[command]();
  };

  return (
    <Box onKeyDown={press} ref={list}>
      <Flex justifyContent="space-between" gap={4} wrap="wrap" paddingBottom={4}>
        <Typography>
          {say('inbox.open', { open, groups: inbox.groups.filter((group) => openIn(group) > 0).length })}
        </Typography>
        <Flex gap={2} wrap="wrap">
          {mayDecide && (
            <Button
              variant="tertiary"
              startIcon={<ArrowsCounterClockwise />}
              disabled={lastAct(inbox).length === 0}
              onClick={takeBack}
            >
              {say('inbox.undo', { count: lastAct(inbox).length })}
            </Button>
          )}
          <Button
            variant="tertiary"
            startIcon={<Command />}
            aria-expanded={isHelpShown}
            aria-controls={helpId}
            onClick={commands.help}
          >
            {say('inbox.keys')}
          </Button>
        </Flex>
      </Flex>
      {isHelpShown && <InboxKeys id={helpId} />}
      {inbox.groups.map((group) => (
        <InboxGroup
          key={group.key}
          group={group}
          cursor={inbox.cursor}
          entries={inbox.entries}
          words={words}
          onGo={goTo}
          onLoad={(wanted) => void load(wanted)}
          onDecide={mayDecide ? decideOn : undefined}
          onDecideAll={decideAll}
        />
      ))}
      {open === 0 && (
        <Flex gap={4} justifyContent="center" padding={6}>
          <Typography>{say('inbox.allDone')}</Typography>
          <Button onClick={onReload}>{say('inbox.goOn')}</Button>
        </Flex>
      )}
      <VisuallyHidden role="status" aria-live="polite">
        {said}
      </VisuallyHidden>
    </Box>
  );
}

/** Has the focus follow the cursor from row to row, so that it never falls off what is decided; elsewhere it stays. */
function useFollowedFocus(cursor: string | undefined) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    const rows = [...(ref.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const row = rows.find(({ dataset }) => dataset['row'] === cursor);
    if (!row || row.contains(active)) return;
    // Nothing has the focus when the page opens, or when the button that had it is gone.
    const isLost = active === null || active === document.body;
    if (isLost || active.closest('[data-row]') !== null) row.focus();
  });
  return ref;
}
