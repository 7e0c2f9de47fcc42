import { useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, LinkButton, Tabs } from '@strapi/design-system';
import { Folder } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

import { EntriesTab } from '../components/catalogue/entries-tab';
import { EntryDialog } from '../components/catalogue/entry-dialog';
import { WordsTab } from '../components/catalogue/words-tab';
import { useWords } from '../hooks/use-words';
import { addressOf, TRANSFER } from './address';

/** Mentions → Catalogue: platforms and features, how they are written, how they fare in the archive. */
export function CataloguePage() {
  const say = useWords();
  const [opened, setOpened] = useState<string>();
  const [changes, setChanges] = useState(0);
  return (
    <Page.Main labelledBy="mentions-catalogue">
      <Page.Title>{say('catalogue.title')}</Page.Title>
      <Layouts.Header
        id="mentions-catalogue"
        title={say('catalogue.title')}
        subtitle={say('catalogue.about')}
        primaryAction={
          <LinkButton tag={NavLink} to={addressOf(`catalogue/${TRANSFER}`)} variant="secondary" startIcon={<Folder />}>
            {say('transfer.title')}
          </LinkButton>
        }
      />
      <Layouts.Content>
        <Tabs.Root defaultValue="entries">
          <Tabs.List aria-label={say('catalogue.title')}>
            <Tabs.Trigger value="entries">{say('catalogue.entries')}</Tabs.Trigger>
            <Tabs.Trigger value="words">{say('catalogue.words')}</Tabs.Trigger>
          </Tabs.List>
          <Box paddingTop={4} key={changes}>
            <Tabs.Content value="entries">
              <EntriesTab onOpen={setOpened} />
            </Tabs.Content>
            <Tabs.Content value="words">
              <WordsTab onOpen={setOpened} />
            </Tabs.Content>
          </Box>
        </Tabs.Root>
        {opened !== undefined && (
          <EntryDialog
            id={opened}
            onClose={() => setOpened(undefined)}
            onChanged={() => setChanges((count) => count + 1)}
          />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
