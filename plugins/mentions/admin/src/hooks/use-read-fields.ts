import { useFetchClient } from '@strapi/strapi/admin';

import type { ReadFields } from '../../../shared/read-fields';
import { useAction } from './use-action';
import { useAnswer } from './use-answer';
import { useWords } from './use-words';

const PATH = '/mentions/read-fields';

/** Which fields are read of each content type, and how to choose others. */
export function useReadFields() {
  const say = useWords();
  const { put } = useFetchClient();
  const { answer, reload } = useAnswer<ReadFields>(PATH);
  const { isBusy, run } = useAction();

  const save = (fields: ReadFields) =>
    run(async () => {
      await put(PATH, { fields });
      reload();
      return say('texts.saved');
    });
  return { answer, reload, save, isBusy };
}
