import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { useWords } from '../../hooks/use-words';
import { KEYS } from '../../inbox/keys';

const Key = styled.kbd`
  min-width: 2.4rem;
  padding: 0 ${({ theme }) => theme.spaces[1]};
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.2rem;
  line-height: 1.8;
  text-align: center;
`;

const SIGNS: Readonly<Record<string, string | undefined>> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '⏎' };

/** What the keys of the inbox do. */
export function InboxKeys({ id }: { readonly id: string }) {
  const say = useWords();
  return (
    <Box
      id={id}
      tag="section"
      aria-label={say('inbox.keys')}
      background="neutral0"
      hasRadius
      padding={4}
      marginBottom={4}
    >
      <Flex tag="dl" gap={5} wrap="wrap">
        {KEYS.map(({ command, keys }) => (
          <Flex key={command} gap={2}>
            <Flex tag="dt" gap={1}>
              {keys.map((key) => (
                <Key key={key}>{SIGNS[key] ?? key}</Key>
              ))}
            </Flex>
            <Typography tag="dd">{say(`inboxKey.${command}`)}</Typography>
          </Flex>
        ))}
      </Flex>
    </Box>
  );
}
