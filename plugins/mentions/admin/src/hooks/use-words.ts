import { useCallback } from 'react';
import { type PrimitiveType, useIntl } from 'react-intl';

import { isWordKey, messageOf, type WordKey } from '../translations/words';

/** Says a text in the language of the panel. */
export type Say = (key: WordKey, values?: Record<string, PrimitiveType>) => string;

/** The plugin’s texts in the language of the panel. */
export function useWords(): Say {
  const { formatMessage } = useIntl();
  return useCallback((key, values) => formatMessage(messageOf(key), values), [formatMessage]);
}

/** The context of a lesson in plain words; its code where a newer server knows more contexts than this panel. */
export function sayContext(say: Say, context: string): string {
  const key = `context.${context}`;
  return isWordKey(key) ? say(key) : context;
}

/** What a kind of catalogue entry is called; its code for kinds that a project has added. */
export function sayKind(say: Say, kind: string): string {
  const key = `kind.${kind}`;
  return isWordKey(key) ? say(key) : kind;
}
