import { styled } from 'styled-components';

/** A platform’s colour; a ring around it keeps pale ones visible on white and dark ones on black. */
export const ColourDot = styled.span<{ $colour: string | undefined; $isFeature: boolean }>`
  flex: none;
  width: 1rem;
  height: 1rem;
  border-radius: ${({ $isFeature }) => ($isFeature ? '2px' : '50%')};
  background: ${({ $colour, theme }) => $colour ?? theme.colors.neutral500};
  box-shadow: 0 0 0 1px ${({ theme }) => theme.colors.neutral500};
`;
