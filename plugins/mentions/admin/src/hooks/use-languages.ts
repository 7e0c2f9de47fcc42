import { useMemo } from 'react';
import { useIntl } from 'react-intl';

import { useSetup } from './use-setup';

/** A language of the texts, with what it is called in the language of the panel. */
export interface Language {
  readonly code: string;
  readonly name: string;
}

/** The languages of the texts, the newsroom’s own first. */
export function useLanguages(): readonly Language[] {
  const setup = useSetup();
  const { formatDisplayName, locale } = useIntl();
  return useMemo(
    () =>
      (setup?.locales ?? []).map(({ code, name }) => {
        const called = formatDisplayName(code, { type: 'language' }) ?? name;
        return { code, name: called.charAt(0).toLocaleUpperCase(locale) + called.slice(1) };
      }),
    [setup, formatDisplayName, locale]
  );
}
