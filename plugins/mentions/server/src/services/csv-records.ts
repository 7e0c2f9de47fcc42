import { setImmediate } from 'node:timers/promises';

import { CsvError, parse } from 'csv-parse/sync';

/** A record of a CSV with the line it begins in; without cells where its quotation marks cannot be made out. */
export interface CsvRecord {
  readonly line: number;
  readonly cells?: readonly string[];
}

interface Parsed {
  readonly record: readonly string[];
  /** As it stands in the text, after whatever empty lines come before it. */
  readonly raw: string;
}

/** UTF-16 units that are parsed in one go; other requests get their turn between two. */
const SEGMENT = 131_072;
const NOT_CLOSED = 'CSV_QUOTE_NOT_CLOSED';

/**
 * The records of a CSV whose lines end in \n. A record that cannot be read is given without its cells, and reading goes
 * on in the line after the one it begins in: a forgotten quotation mark would swallow the rest of the file.
 */
export async function* csvRecords(text: string, delimiter: string): AsyncGenerator<CsvRecord> {
  let [offset, line, size] = [0, 1, SEGMENT];
  const pass = (end: number): void => {
    line += text.slice(offset, end).split('\n').length - 1;
    offset = end;
  };
  while (offset < text.length) {
    const end = endOfLine(text, offset + size);
    const { records, error } = readSegment(text.slice(offset, end), delimiter);
    for (const { record, raw } of records) {
      const begin = offset + raw.search(/[^\n]/u);
      const next = offset + raw.length;
      pass(begin);
      yield { line, cells: record };
      pass(next);
    }
    const isCut = error === NOT_CLOSED && end < text.length;
    // A cell that goes on after the segment is read again from its record on, with more text.
    size = isCut && records.length === 0 ? size * 4 : SEGMENT;
    if (error === undefined) pass(end);
    else if (!isCut) {
      pass(offset + Math.max(0, text.slice(offset).search(/[^\n]/u)));
      yield { line };
      pass(endOfLine(text, offset));
    }
    await setImmediate();
  }
}

function readSegment(segment: string, delimiter: string): { records: Parsed[]; error?: string } {
  const records: Parsed[] = [];
  const keep = (record: unknown): null => {
    if (isParsed(record)) records.push(record);
    return null;
  };
  try {
    parse(segment, { delimiter, raw: true, relax_column_count: true, skip_empty_lines: true, on_record: keep });
    return { records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, error: error.code };
  }
}

/** The place after the line break at or after a place. */
function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from);
  return found === -1 ? text.length : found + 1;
}

function isParsed(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && 'record' in value && 'raw' in value;
}
