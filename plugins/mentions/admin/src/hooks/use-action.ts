import { useCallback, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';

import { useErrorWords } from './use-error-words';

/** Runs what changes something on the server; says what it gives when it is done, or in words why it failed. */
export function useAction(): { isBusy: boolean; run: (action: () => Promise<string>) => Promise<void> } {
  const { toggleNotification } = useNotification();
  const explain = useErrorWords();
  const [isBusy, setBusy] = useState(false);

  const run = useCallback(
    async (action: () => Promise<string>) => {
      setBusy(true);
      try {
        toggleNotification({ type: 'success', message: await action() });
      } catch (error) {
        toggleNotification({ type: 'danger', message: explain(error) });
      } finally {
        setBusy(false);
      }
    },
    [explain, toggleNotification]
  );
  return { isBusy, run };
}
