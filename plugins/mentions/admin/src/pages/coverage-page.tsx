import { Layouts, Page } from '@strapi/strapi/admin';

import { useWords } from '../hooks/use-words';

/** Mentions → Coverage: what the archive speaks of, over time. */
export function CoveragePage() {
  const say = useWords();
  return (
    <Page.Main labelledBy="mentions-coverage">
      <Page.Title>{say('coverage.title')}</Page.Title>
      <Layouts.Header id="mentions-coverage" title={say('coverage.title')} subtitle={say('coverage.about')} />
    </Page.Main>
  );
}
