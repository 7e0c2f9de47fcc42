import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

import { targetsOf } from '../../coverage/figure-targets';
import type { Figure } from '../../coverage/list-address';
import { useCoverage } from './coverage-context';

interface Props {
  /** What the figure says, in full: for those who hear it, and above the lists where there are several. */
  readonly label: string;
  readonly figure: Figure;
  readonly children: ReactNode;
}

const look = `
  padding: 0.2rem 0.4rem;
  border: none;
  background: none;
  font: inherit;
  text-decoration: underline;
  cursor: pointer;
`;
const Anchor = styled(NavLink)`
  ${look}
  color: ${({ theme }) => theme.colors.primary700};
`;
const Button = styled.button`
  ${look}
  color: ${({ theme }) => theme.colors.primary700};
`;

/** A figure that leads to its texts: to their list, or to a choice where they are in several. */
export function FigureLink({ label, figure, children }: Props) {
  const { overview, open } = useCoverage();
  const targets = targetsOf(overview, figure);
  const [only] = targets;
  if (!only) return <>{children}</>;
  if (targets.length === 1) {
    return (
      <Anchor to={only.address} aria-label={label}>
        {children}
      </Anchor>
    );
  }
  return (
    <Button type="button" aria-label={label} aria-haspopup="dialog" onClick={() => open(label, figure)}>
      {children}
    </Button>
  );
}
