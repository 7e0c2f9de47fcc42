import { Fragment } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { SHOWN_STRENGTHS } from '../../../../shared/catalogue-browser';
import { useWords } from '../../hooks/use-words';

/** What it takes for each kind of word to be recognised. */
export function StrengthLegend() {
  const say = useWords();
  return (
    <Definitions>
      {SHOWN_STRENGTHS.map((strength) => (
        <Fragment key={strength}>
          <Typography tag="dt" variant="pi" fontWeight="semiBold">
            {say(`strength.${strength}`)}
          </Typography>
          <Typography tag="dd" variant="pi" textColor="neutral600">
            {say(`strengthHint.${strength}`)}
          </Typography>
        </Fragment>
      ))}
    </Definitions>
  );
}

const Definitions = styled.dl`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
`;
