import { useFetchClient } from '@strapi/strapi/admin';

import { useAction } from '../../hooks/use-action';
import { useWords } from '../../hooks/use-words';
import type { RetagSelection } from './selection';

/** Begins a re-tag. */
export function useStart(onStarted: () => void) {
  const say = useWords();
  const { post } = useFetchClient();
  const { isBusy, run } = useAction();
  const start = (selection: RetagSelection | undefined) =>
    run(async () => {
      await post('/mentions/runs', selection ?? {});
      onStarted();
      return say('retag.started');
    });
  return { isBusy, start };
}
