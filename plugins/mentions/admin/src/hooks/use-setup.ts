import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

import type { MentionsSetup } from '../../../shared/catalogue-entries';

/** Part of the server’s configuration: it does not change while somebody works. */
let known: Promise<MentionsSetup> | undefined;

/** What screens need to know of the configuration; undefined until it is known. */
export function useSetup(): MentionsSetup | undefined {
  const { get } = useFetchClient();
  const [setup, setSetup] = useState<MentionsSetup>();

  useEffect(() => {
    let isWanted = true;
    known ??= get<{ data: MentionsSetup }>('/mentions/setup').then(({ data }) => data.data);
    known.then(
      (found) => isWanted && setSetup(found),
      // Asked again with the next document; until then, there is nothing to show.
      () => (known = undefined)
    );
    return () => {
      isWanted = false;
    };
  }, [get]);
  return setup;
}
