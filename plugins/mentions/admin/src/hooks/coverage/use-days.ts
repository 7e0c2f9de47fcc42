import { useCallback } from 'react';
import { useIntl } from 'react-intl';

import type { CoverageUnit } from '../../../../shared/coverage';
import { useWords } from '../use-words';

/** How days and periods are written in the language of the panel. Days of the calendar belong to no time zone. */
export function useDays() {
  const { formatDate } = useIntl();
  const say = useWords();
  const sayDay = useCallback((day: string) => formatDate(day, { dateStyle: 'medium', timeZone: 'UTC' }), [formatDate]);
  const sayMonth = useCallback(
    (day: string) => formatDate(day, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
    [formatDate]
  );
  const sayBucket = useCallback(
    (unit: CoverageUnit, day: string) =>
      unit === 'month' ? sayMonth(day) : say('coverage.week', { day: sayDay(day) }),
    [say, sayDay, sayMonth]
  );
  return { sayDay, sayMonth, sayBucket };
}
