import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import type { CoverageType } from '../../../../shared/coverage';

/** What content types and languages are called in the language of the panel. */
export function useCoverageNames() {
  const { formatMessage, formatDisplayName } = useIntl();
  const sayType = useCallback(
    // The application gives its content types their names under the names of their schemas.
    ({ name }: Pick<CoverageType, 'name'>) => formatMessage({ id: name, defaultMessage: name }),
    [formatMessage]
  );
  const sayLocale = useCallback(
    (locale: string) => (locale === '' ? '–' : (formatDisplayName(locale, { type: 'language' }) ?? locale)),
    [formatDisplayName]
  );
  return { sayType, sayLocale };
}
