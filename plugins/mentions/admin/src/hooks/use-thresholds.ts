import { useFetchClient } from '@strapi/strapi/admin';

import type { Thresholds } from '../../../shared/thresholds';
import { useAction } from './use-action';
import { useAnswer } from './use-answer';
import { useWords } from './use-words';

const PATH = '/mentions/thresholds';

/** The thresholds that hold, and how to change them. */
export function useThresholds() {
  const say = useWords();
  const { put, del } = useFetchClient();
  const { answer, reload } = useAnswer<Thresholds>(PATH);
  const { isBusy, run } = useAction();

  const save = (thresholds: Thresholds) =>
    run(async () => {
      await put(PATH, thresholds);
      reload();
      return say('thresholds.saved');
    });
  const reset = () =>
    run(async () => {
      await del(PATH);
      reload();
      return say('thresholds.wasReset');
    });
  return { answer, reload, save, reset, isBusy };
}
