import { SubNav } from '@strapi/strapi/admin';
import { Divider } from '@strapi/design-system';

import { useWords } from '../hooks/use-words';
import { addressOf } from '../pages/address';
import type { PluginPage } from '../pages/pages';

/** Links to the pages of the plugin, beside the page. */
export function PageLinks({ pages }: { readonly pages: readonly PluginPage[] }) {
  const say = useWords();
  return (
    <SubNav.Main aria-label={say('plugin.name')}>
      <SubNav.Header label={say('plugin.name')} />
      <Divider />
      <SubNav.Content>
        <SubNav.Sections>
          {[
            <SubNav.Section key="pages" label={say('plugin.pages')}>
              {pages.map((page) => (
                <SubNav.Link key={page.path} to={addressOf(page.path)} label={say(page.title)} />
              ))}
            </SubNav.Section>,
          ]}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
}
