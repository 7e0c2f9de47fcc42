import { useCallback, useState } from 'react';
import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import { LARGEST_FILE, type CheckedFile, type ImportReport } from '../../../../shared/catalogue-transfer';
import { useLanguage } from '../coverage/use-language';
import { useErrorWords } from '../use-error-words';
import { useWords } from '../use-words';

/** How far an import is. */
export type Import =
  | { readonly step: 'none' }
  | { readonly step: 'checking'; readonly file: File; readonly notice?: string }
  | { readonly step: 'failed'; readonly file: File; readonly why: string }
  | { readonly step: 'checked'; readonly file: File; readonly checked: CheckedFile; readonly notice?: string }
  | { readonly step: 'writing'; readonly file: File; readonly checked: CheckedFile; readonly name: string }
  | { readonly step: 'written'; readonly file: File; readonly checked: CheckedFile; readonly report: ImportReport };

const OVERTAKEN = 409;

/** Has a file looked at by the server, then its good rows written. */
export function useImport() {
  const say = useWords();
  const explain = useErrorWords();
  const { post } = useFetchClient();
  // The panel may speak another language than the administrator has set for their account.
  const query = `language=${useLanguage()}`;
  const [state, setState] = useState<Import>({ step: 'none' });

  const check = useCallback(
    async (file: File, notice?: string): Promise<void> => {
      if (file.size > LARGEST_FILE) {
        return setState({ step: 'failed', file, why: say('transfer.tooLarge', { name: file.name }) });
      }
      setState({ step: 'checking', file, notice });
      try {
        const { data } = await post<{ data: CheckedFile }>(`/mentions/catalogue/import/check?${query}`, formOf(file));
        setState({ step: 'checked', file, checked: data.data, notice });
      } catch (error) {
        setState({ step: 'failed', file, why: explain(error) });
      }
    },
    [explain, post, query, say]
  );

  const write = useCallback(
    async (file: File, checked: CheckedFile): Promise<void> => {
      const name = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
      setState({ step: 'writing', file, checked, name });
      try {
        const form = formOf(file, { revision: checked.revision, name });
        const { data } = await post<{ data: ImportReport }>(`/mentions/catalogue/import?${query}`, form);
        setState({ step: 'written', file, checked, report: data.data });
      } catch (error) {
        // Somebody was faster: what would happen now is another list.
        if (isFetchError(error) && error.status === OVERTAKEN) return check(file, explain(error));
        setState({ step: 'checked', file, checked, notice: explain(error) });
      }
    },
    [check, explain, post, query]
  );
  return { state, check, write };
}

function formOf(file: File, fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('files', file, file.name);
  return form;
}
