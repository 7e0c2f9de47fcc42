import { type KeyboardEvent, type MutableRefObject, useRef, useState } from 'react';
import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';

import type { WantedDecision } from '../../hooks/use-decisions';
import type { Rights } from '../../hooks/use-rights';
import { useWords } from '../../hooks/use-words';
import { choiceAt, type Choice, type Cursor, type CursorKey, moveCursor } from '../../reading/word-cursor';
import type { TextShown } from '../panel/tags-of-text';
import type { TagsShown } from '../panel/tags-shown';
import { ChoicePane } from './choice-pane';
import { Legend } from './legend';
import { MarkCard } from './mark-card';
import { selectedWords } from './selected-words';
import { type Opened, TextWithMarks } from './text-with-marks';
import { useMarkCard } from './use-mark-card';

const KEYS: readonly string[] = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'] satisfies CursorKey[];
const CARD_WIDTH = 340;

export interface ReadingProps {
  readonly shown: TagsShown;
  readonly text: TextShown;
  readonly rights: Rights;
  /** Gives true where it is decided. */
  readonly decide: (wanted: WantedDecision) => Promise<boolean>;
  /** To be called once the catalogue has an entry more. */
  readonly onCatalogueGrown: () => void;
}

interface Props extends ReadingProps {
  /** Closes what is open within the view, the card before the chosen words; false where nothing is. */
  readonly closesFirst: MutableRefObject<() => boolean>;
}

/** A text with all it mentions; words can be pointed at, and chosen. */
export function ReadingView({ shown, text, rights, decide, onCatalogueGrown, closesFirst }: Props) {
  const say = useWords();
  const { opened, open, stay, leave, close } = useMarkCard();
  const [choice, setChoice] = useState<Choice>();
  const [cursor, setCursor] = useState<Cursor>();
  const reachable = useRef<string>();
  const pane = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);
  const { fields } = shown.data;
  const mayChoose = shown.onDecide !== undefined;

  const choose = (next: Choice | undefined, at?: Cursor) => {
    setChoice(next);
    setCursor(at);
    if (next) close();
  };
  closesFirst.current = () => {
    if (opened) close();
    else if (choice) choose(undefined);
    return Boolean(opened || choice);
  };
  const onMouseUp = () => {
    const selected = mayChoose && pane.current ? selectedWords(pane.current, fields) : undefined;
    if (!selected) return;
    choose(selected);
    window.getSelection()?.removeAllRanges();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // What happens in a dialog above reaches us too.
    if (event.target instanceof Node && !event.currentTarget.contains(event.target)) return;
    const isOnText = event.target === pane.current;
    if (isOnText && mayChoose && isCursorKey(event.key)) {
      event.preventDefault();
      const moved = moveCursor(fields, cursor, event.key, event.shiftKey);
      choose(moved && choiceAt(fields, moved), moved);
    } else if (isOnText && choice && event.key === 'Enter') {
      event.preventDefault();
      side.current?.querySelector('input')?.focus();
    } else if (event.target instanceof HTMLElement && event.target.matches('[data-mark]')) {
      goToMark(event, pane.current);
    }
  };
  const decideAndClose = async (wanted: WantedDecision) => {
    if (await decide(wanted)) choose(undefined);
  };
  const onOpen = (wanted: Opened) => {
    reachable.current = wanted.key;
    open(wanted);
  };
  return (
    <Columns onKeyDown={onKeyDown}>
      <TextPane
        ref={pane}
        role="group"
        tabIndex={0}
        aria-label={say('reading.text')}
        aria-describedby={mayChoose ? 'mentions-choose-keys' : undefined}
        onMouseUp={onMouseUp}
        onScroll={() => opened && !opened.isPinned && leave()}
      >
        {fields.length === 0 && <Typography textColor="neutral600">{say('reading.empty')}</Typography>}
        <TextWithMarks
          shown={shown}
          choice={choice}
          opened={opened}
          reachable={reachable}
          onOpen={onOpen}
          onLeave={leave}
        />
        {opened && (
          <MarkCard
            marks={opened.run.marks}
            shown={shown}
            place={placeBelow(opened.element, pane.current)}
            isPinned={opened.isPinned}
            onEnter={stay}
            onLeave={leave}
          />
        )}
      </TextPane>
      <Side ref={side}>
        {choice ? (
          <ChoicePane
            choice={choice}
            shown={shown}
            text={text}
            rights={rights}
            onDecide={(wanted) => void decideAndClose(wanted)}
            onCreated={() => {
              choose(undefined);
              onCatalogueGrown();
            }}
            onDrop={() => choose(undefined)}
          />
        ) : (
          <Legend mayDecide={mayChoose} />
        )}
      </Side>
      <VisuallyHidden id="mentions-choose-keys">{say('legend.chooseKeys')}</VisuallyHidden>
    </Columns>
  );
}

function isCursorKey(key: string): key is CursorKey {
  return KEYS.includes(key);
}

/** From one mention to the next with the arrows. */
function goToMark(event: KeyboardEvent<HTMLElement>, pane: HTMLElement | null): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0 || !pane) return;
  event.preventDefault();
  const marks = [...pane.querySelectorAll<HTMLElement>('[data-mark]')];
  const index = marks.findIndex((mark) => mark === event.target);
  marks[index + step]?.focus();
}

/** Where a card belongs under some words, within the pane they stand in, in px. */
export function placeBelow(element: HTMLElement, pane: HTMLElement | null): { left: number; top: number } {
  if (!pane) return { left: 0, top: 0 };
  const [at, frame] = [element.getClientRects()[0] ?? element.getBoundingClientRect(), pane.getBoundingClientRect()];
  const left = at.left - frame.left + pane.scrollLeft;
  return {
    left: Math.max(8, Math.min(left, pane.clientWidth - CARD_WIDTH - 8)),
    top: at.bottom - frame.top + pane.scrollTop + 4,
  };
}

const Columns = styled(Flex)`
  align-items: stretch;
  flex-wrap: wrap;
  gap: 2.4rem;
`;

const TextPane = styled(Box)`
  position: relative;
  flex: 1 1 40rem;
  min-width: 0;
  max-height: calc(90vh - 14rem);
  overflow: auto;
  padding: 0.8rem 1.6rem 16rem 0.8rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const Side = styled(Box)`
  flex: 1 1 26rem;
  max-width: 40rem;
  max-height: calc(90vh - 14rem);
  overflow: auto;
`;
