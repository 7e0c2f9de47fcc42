import { isDay } from '../coverage/days';

/** True for a day that the calendar has, or a month or a year, from 1900 on. */
export function isPartialDate(text: string): boolean {
  return /^(19|20)\d{2}(-\d{2}){0,2}$/u.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}
