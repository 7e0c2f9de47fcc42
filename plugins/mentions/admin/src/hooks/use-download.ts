import { useFetchClient } from '@strapi/strapi/admin';

import { useAction } from './use-action';

/** Saves what the server answers as a file. It wants to know who asks, so that a plain link would not do. */
export function useDownload() {
  const { get } = useFetchClient();
  const { isBusy, run } = useAction();
  /** @param said what is said once it is saved */
  const save = (path: string, name: string, said: string) =>
    run(async () => {
      const { data } = await get<Blob>(path, { responseType: 'blob' });
      const url = URL.createObjectURL(data);
      Object.assign(document.createElement('a'), { href: url, download: name }).click();
      URL.revokeObjectURL(url);
      return said;
    });
  return { isBusy, save };
}
