import { type KeyboardEvent, type MouseEvent } from 'react';
import { styled, useTheme } from 'styled-components';

import { readableColour } from '../../reading/readable-colour';
import type { Marked, Run } from '../../reading/runs';

interface Props {
  readonly run: Run;
  readonly mark: Marked;
  readonly field: string;
  /** What it stands for and how sure that is, for those who hear it. */
  readonly label: string;
  readonly colour: string | undefined;
  readonly isReachable: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (element: HTMLElement, isPinned: boolean) => void;
  readonly onLeave: () => void;
}

/** Words that are taken for an entry: underlined in its platform’s colour, by a line that tells how. */
export function Mark({ run, mark, field, label, colour, isReachable, isOpen, onOpen, onLeave }: Props) {
  const { colors } = useTheme();
  const open = (isPinned: boolean) => (event: { currentTarget: HTMLElement }) => onOpen(event.currentTarget, isPinned);
  return (
    <Underlined
      role="button"
      tabIndex={isReachable ? 0 : -1}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={label}
      data-mark
      data-field={field}
      data-start={run.start}
      $line={lineOf(mark)}
      $colour={mark.isRejected ? colors.neutral500 : readableColour(colour ?? colors.neutral600, colors.neutral0)}
      $isChosen={run.isChosen}
      onMouseEnter={open(false)}
      onMouseLeave={onLeave}
      onFocus={open(false)}
      onBlur={onLeave}
      onClick={(event: MouseEvent<HTMLElement>) => {
        // Words that were selected within the mark are meant then.
        if (window.getSelection()?.isCollapsed !== false) open(true)(event);
      }}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open(true)(event);
      }}
    >
      {run.text}
    </Underlined>
  );
}

/** Set or suggested, platform or feature: told by the line, and not by its colour alone. */
export type Line = 'solid' | 'double' | 'dotted' | 'struck';

/** How the words of a mark are underlined. */
export function lineOf({ isRejected, isSet, type }: Pick<Marked, 'isRejected' | 'isSet' | 'type'>): Line {
  if (isRejected) return 'struck';
  if (!isSet) return 'dotted';
  return type === 'platform' ? 'solid' : 'double';
}

/** Words with a line of their own kind under, or through, them. */
export const Underlined = styled.span<{ $line: Line; $colour: string; $isChosen?: boolean }>`
  text-decoration-line: ${({ $line }) => ($line === 'struck' ? 'line-through' : 'underline')};
  text-decoration-style: ${({ $line }) => ($line === 'struck' ? 'solid' : $line)};
  text-decoration-color: ${({ $colour }) => $colour};
  text-decoration-thickness: ${({ $line }) => ($line === 'double' || $line === 'struck' ? '2px' : '3px')};
  text-underline-offset: 0.25em;
  text-decoration-skip-ink: none;
  background: ${({ $isChosen, theme }) => ($isChosen ? theme.colors.primary200 : 'transparent')};
  border-radius: 2px;
  cursor: pointer;

  &:hover,
  &[aria-expanded='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
