import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';

import { LessonsSection } from '../components/lessons-section';
import { ThresholdsSection } from '../components/thresholds-section';
import { useWords } from '../hooks/use-words';
import { PERMISSIONS } from '../permissions';

/** Settings → Mentions → Tagging: thresholds, and what decisions have taught. */
export function TaggingPage() {
  return (
    <Page.Protect permissions={PERMISSIONS.readSettings}>
      <TaggingSettings />
    </Page.Protect>
  );
}

function TaggingSettings() {
  const say = useWords();
  const { allowedActions, isLoading } = useRBAC(PERMISSIONS.updateSettings);
  if (isLoading) return <Page.Loading>{say('state.loading')}</Page.Loading>;
  const isReadOnly = !allowedActions.canUpdate;
  return (
    <Page.Main labelledBy="mentions-tagging">
      <Page.Title>{say('tagging.pageTitle')}</Page.Title>
      <Layouts.Header
        id="mentions-tagging"
        title={say('tagging.title')}
        subtitle={say(isReadOnly ? 'tagging.readOnly' : 'tagging.about')}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <ThresholdsSection isReadOnly={isReadOnly} />
          <LessonsSection isReadOnly={isReadOnly} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
