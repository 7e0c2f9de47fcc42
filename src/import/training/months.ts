import { fold } from './labels';

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'fev', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];

/** The names of months as a pattern, longest first, with the accents that French writes. */
export const MONTH_PATTERN = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('fev', 'f[ée]v').replace('aout', 'ao[uû]t').replace('dec', 'd[ée]c'))
  .join('|');

/** 1 to 12, 0 for no month. */
export function monthNumber(name: string): number {
  const folded = fold(name);
  return MONTHS.findIndex((names) => names.includes(folded)) + 1;
}
