import { MONTH_PATTERN } from './months';

const WEEKDAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const LINK = '\\s*(?:[-–—/]|au|to|until|et|and|&)\\s*(?:the\\s+)?';

const month = (group: string): string => `(?<${group}>${MONTH_PATTERN})\\.?`;
const day = (group: string): string => `(?<${group}>\\d{1,2})(?:\\s?(?:er|st|nd|rd|th|e)\\b)?`;
const year = (group: string): string => `(?:,?\\s+(?<${group}>\\d{4}))?`;
const weekday = `(?:${WEEKDAY},?\\s+)?`;

/** Each way to write one day, or two days of one month; the group names say which part of it a number is. */
const FORMS = [
  `${weekday}${day('rangeFrom')}(?<rangeLink>${LINK})${weekday}${day('rangeTo')}\\s+${month('rangeMonth')}${year('rangeYear')}`,
  `${month('spanMonth')}\\s+${day('spanFrom')}(?<spanLink>${LINK})${day('spanTo')}(?!\\d|\\s+(?:${MONTH_PATTERN}))${year('spanYear')}`,
  `${weekday}(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})`,
  `${weekday}(?<numDay>\\d{1,2})[/.](?<numMonth>\\d{1,2})[/.](?<numYear>\\d{4})`,
  `${weekday}${day('dayDay')}\\s+(?:of\\s+)?${month('dayMonth')}${year('dayYear')}`,
  `${weekday}${month('monthMonth')}\\s+${day('monthDay')}${year('monthYear')}`,
];

/** Matches the next date of a line, with word boundaries on both sides. */
export const DATE_PATTERN = new RegExp(`(?<![\\d/\\p{L}])(?:${FORMS.join('|')})(?![\\d/\\p{L}])`, 'giu');
