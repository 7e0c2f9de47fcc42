import { useEffect, useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';

import type { ImportProgress } from '../../../../shared/catalogue-transfer';
import { useErrorWords } from '../use-error-words';

const LOOK_AGAIN_MS = 700;

/** How far the import of this name is, and how to stop it. */
export function useImportProgress(name: string) {
  const { get, del } = useFetchClient();
  const explain = useErrorWords();
  const [progress, setProgress] = useState<ImportProgress>();
  const [isStopping, setStopping] = useState(false);
  const [problem, setProblem] = useState<string>();
  const path = `/mentions/catalogue/import/${name}`;

  useEffect(() => {
    let isWanted = true;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      // It is not there before the file has arrived, nor once it is written, and only the instance that writes it knows.
      // Where the server does not answer at all, the import itself says so.
      const answer = await get<{ data: ImportProgress | null }>(path, { validateStatus: () => true }).catch(() => null);
      if (!isWanted) return;
      if (answer?.data.data) setProgress(answer.data.data);
      timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
    };
    void look();
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [get, path]);

  const stop = async (): Promise<void> => {
    setStopping(true);
    try {
      await del(path);
    } catch (error) {
      setStopping(false);
      setProblem(explain(error));
    }
  };
  return { progress, stop, isStopping, problem };
}
