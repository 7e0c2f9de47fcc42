import { useEffect, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';

import { PAGES, type PluginPage } from '../pages/pages';

/** The pages that one may see, in order; undefined until it is known. */
export function useAllowedPages(): readonly PluginPage[] | undefined {
  const check = useAuth('mentions', ({ checkUserHasPermissions }) => checkUserHasPermissions);
  const [allowed, setAllowed] = useState<readonly PluginPage[]>();

  useEffect(() => {
    let isWanted = true;
    const mayOpen = async (page: PluginPage) => (await check([...page.permissions])).length > 0;
    Promise.all(PAGES.map(mayOpen)).then(
      (answers) => isWanted && setAllowed(PAGES.filter((_, index) => answers[index])),
      // Conditions of a role are asked of the server; where it does not answer, nothing is open.
      () => isWanted && setAllowed([])
    );
    return () => {
      isWanted = false;
    };
  }, [check]);
  return allowed;
}
