import { Page } from '@strapi/strapi/admin';

import { useWords } from '../hooks/use-words';

/** A page that one may not see, and what could be done about it. */
export function NoPermission() {
  const say = useWords();
  return <Page.NoPermissions content={say('state.noPermission')} />;
}
