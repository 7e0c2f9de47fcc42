import { Flex } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';

import { useWords } from '../hooks/use-words';
import { addressOf } from '../pages/address';
import type { PluginPage } from '../pages/pages';

const Tab = styled(NavLink)`
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  text-decoration: none;

  &.active {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
`;

/** Links to the pages of the plugin above the page, where there is no room beside it. */
export function PageTabs({ pages }: { readonly pages: readonly PluginPage[] }) {
  const say = useWords();
  return (
    <Flex tag="nav" aria-label={say('plugin.name')} wrap="wrap" background="neutral0" paddingLeft={4} paddingRight={4}>
      {pages.map((page) => (
        <Tab key={page.path} to={addressOf(page.path)}>
          {say(page.title)}
        </Tab>
      ))}
    </Flex>
  );
}
