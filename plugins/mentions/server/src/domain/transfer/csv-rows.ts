import { readAliases, writeAliases } from './alias-notation';
import { FIELDS, type Draft, type Field, type RowProblem, type StoredEntry } from './entry';

/** The columns of the CSV, in order. */
export const COLUMNS = [
  'type',
  'slug',
  'name_fr',
  'name_en',
  'platform',
  'kind',
  'state',
  'owner',
  'website',
  'domains',
  'colour',
  'launchedOn',
  'closedOn',
  'retiredOn',
  'source',
  'aliases',
  'description_fr',
  'description_en',
] as const;
export type Column = (typeof COLUMNS)[number];

const COLUMN_OF: Readonly<Record<Field, Column>> = {
  'name.fr': 'name_fr',
  'name.en': 'name_en',
  'description.fr': 'description_fr',
  'description.en': 'description_en',
  platform: 'platform',
  kind: 'kind',
  state: 'state',
  owner: 'owner',
  website: 'website',
  colour: 'colour',
  launchedOn: 'launchedOn',
  closedOn: 'closedOn',
  retiredOn: 'retiredOn',
  source: 'source',
};

/** Signs with which a spreadsheet takes a cell for a formula, after whatever apostrophes keep it from that. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/u;
const DAY_FIRST = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;
const DATES: readonly Column[] = ['launchedOn', 'closedOn', 'retiredOn'];

/** An entry as a row. */
export function csvRow({ type, slug, values, domains, aliases }: StoredEntry): string[] {
  const texts: Partial<Record<Column, string>> = {
    type,
    slug,
    domains: domains.join('\n'),
    aliases: writeAliases(aliases),
  };
  for (const field of FIELDS) texts[COLUMN_OF[field]] = values[field];
  return COLUMNS.map((column) => guard(texts[column] ?? ''));
}

/** What a heading says, read leniently; the unknown columns and those that are missing or twice there. */
export function readHeading(cells: readonly string[]): {
  columns: (Column | undefined)[];
  unknown: string[];
  missing: string[];
  repeated: string[];
} {
  const columns = cells.map((cell) => COLUMNS.find((one) => one.toLowerCase() === cell.trim().toLowerCase()));
  return {
    columns,
    // Spreadsheets add empty columns at the end.
    unknown: cells.filter((cell, index) => columns[index] === undefined && cell.trim() !== ''),
    missing: ['type', 'slug'].filter((name) => !columns.some((column) => column === name)),
    repeated: columns.filter((column, index) => column !== undefined && columns.indexOf(column) < index).map(String),
  };
}

/**
 * A record of the CSV as a row.
 * @param isDayFirst reads 25/12/2023 as a date, as spreadsheets write it where columns are parted by semicolons
 */
export function csvDraft(
  columns: readonly (Column | undefined)[],
  cells: readonly string[],
  { line, isDayFirst }: { readonly line: number; readonly isDayFirst: boolean }
): Draft {
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '') || cells.length < columns.length) {
    return { line, values: {}, problems: [{ kind: 'cells', found: cells.length, wanted: columns.length }] };
  }
  const given = new Map(columns.flatMap((column, index) => (column ? [[column, unguard(cells[index] ?? '')]] : [])));
  const values: Partial<Record<Field, string | null>> = {};
  for (const field of FIELDS) {
    const column = COLUMN_OF[field];
    const cell = given.get(column);
    if (cell === undefined) continue;
    const text = isDayFirst && DATES.includes(column) ? toDay(cell.trim()) : cell;
    values[field] = text.trim() === '' ? null : text;
  }
  const problems: RowProblem[] = [];
  const cell = given.get('aliases');
  const read = cell === undefined ? undefined : readAliases(cell);
  if (read) problems.push(...read.problems);
  return {
    line,
    type: given.get('type')?.trim(),
    slug: given.get('slug')?.trim(),
    values,
    domains: given
      .get('domains')
      ?.split(/[\s,;]+/u)
      .filter(Boolean),
    aliases: read?.aliases,
    problems,
  };
}

/** Which sign parts the columns, by the first line. */
export function delimiterOf(heading: string): string {
  const count = (sign: string): number => heading.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function toDay(cell: string): string {
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(cell) ?? [];
  return year === '' ? cell : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function guard(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function unguard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
