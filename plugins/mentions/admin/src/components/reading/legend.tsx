import { Flex, Typography } from '@strapi/design-system';
import { useTheme } from 'styled-components';

import { useWords } from '../../hooks/use-words';
import { type Line, Underlined } from './mark';

const LINES = ['solid', 'double', 'dotted', 'struck'] as const satisfies readonly Line[];

/** What the lines under words mean, and how words are chosen. */
export function Legend({ mayDecide }: { readonly mayDecide: boolean }) {
  const say = useWords();
  const { colors } = useTheme();
  return (
    <Flex tag="section" aria-label={say('legend.title')} direction="column" alignItems="stretch" gap={3}>
      <Typography fontWeight="bold">{say('legend.title')}</Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={2}>
        {LINES.map((line) => (
          <Typography key={line} tag="li">
            <Underlined as="span" $line={line} $colour={colors.primary600} style={{ cursor: 'default' }}>
              {say(`legend.${line}`)}
            </Underlined>
          </Typography>
        ))}
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {say('legend.colour')}
      </Typography>
      {mayDecide && (
        <>
          <Typography fontWeight="bold">{say('legend.chooseTitle')}</Typography>
          <Typography variant="pi" textColor="neutral700">
            {say('legend.chooseMouse')}
          </Typography>
          <Typography variant="pi" textColor="neutral700">
            {say('legend.chooseKeys')}
          </Typography>
        </>
      )}
    </Flex>
  );
}
