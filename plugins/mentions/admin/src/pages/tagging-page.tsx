import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';

import { CalibrationSection } from '../components/calibration/calibration-section';
import { LessonsSection } from '../components/lessons-section';
import { TextsSection } from '../components/texts-section';
import { ThresholdsSection } from '../components/thresholds-section';
import { useCalibration } from '../hooks/use-calibration';
import { useThresholds } from '../hooks/use-thresholds';
import { useWords } from '../hooks/use-words';
import { PERMISSIONS } from '../permissions';

/** Settings → Mentions → Tagging: thresholds and what they cost, what decisions have taught, what is read. */
export function TaggingPage() {
  return (
    <Page.Protect permissions={PERMISSIONS.readSettings}>
      <TaggingSettings />
    </Page.Protect>
  );
}

function TaggingSettings() {
  const say = useWords();
  const thresholds = useThresholds();
  const calibration = useCalibration();
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
          <ThresholdsSection thresholds={thresholds} calibration={calibration.answer} isReadOnly={isReadOnly} />
          <CalibrationSection
            answer={calibration.answer}
            onRetry={calibration.reload}
            thresholds={thresholds.answer.status === 'ready' ? thresholds.answer.data : undefined}
          />
          <LessonsSection isReadOnly={isReadOnly} />
          <TextsSection isReadOnly={isReadOnly} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
