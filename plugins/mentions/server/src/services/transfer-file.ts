import { MOST_ROWS, type TransferFormat } from '../../../shared/catalogue-transfer';
import { COLUMNS, csvDraft, delimiterOf, readHeading } from '../domain/transfer/csv-rows';
import type { Draft } from '../domain/transfer/entry';
import { jsonRows } from '../domain/transfer/json-rows';
import { JsonError, lineCounter } from '../domain/transfer/json-text';
import { csvRecords } from './csv-records';
import type { FileProblem } from './file-problems';
import { Refusal } from './problems';

/** A file that somebody has sent. */
export interface SentFile {
  readonly format: TransferFormat;
  readonly bytes: Uint8Array;
}

/** Records with quotation marks that cannot be made out, after which a file is taken for something else. */
const MOST_MALFORMED = 100;

/**
 * The rows of a file, not yet checked.
 * @throws Refusal where it cannot be read at all
 */
export async function readTransferFile({ format, bytes }: SentFile): Promise<Draft[]> {
  const text = decoded(bytes);
  if (text.trim() === '') throw refusal({ kind: 'empty' });
  const drafts = format === 'json' ? fromJson(text) : await fromCsv(text.replace(/\r\n?/gu, '\n'));
  if (drafts.length === 0) throw refusal({ kind: 'no-rows' });
  if (drafts.length > MOST_ROWS) throw refusal({ kind: 'too-many-rows', limit: MOST_ROWS });
  return drafts;
}

function refusal(problem: FileProblem): Refusal {
  return new Refusal({ kind: 'file', problem });
}

function decoded(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw refusal({ kind: 'not-utf8' });
}

function fromJson(text: string): Draft[] {
  try {
    const drafts = jsonRows(text);
    if (drafts) return drafts;
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw refusal({ kind: 'broken-json', line: lineCounter(text)(error.at) });
  }
  throw refusal({ kind: 'other-json' });
}

async function fromCsv(text: string): Promise<Draft[]> {
  const delimiter = delimiterOf(text.trimStart().split('\n', 1)[0] ?? '');
  const drafts: Draft[] = [];
  let columns: ReturnType<typeof readHeading>['columns'] | undefined;
  let malformed = 0;
  for await (const { line, cells } of csvRecords(text, delimiter)) {
    if (!cells) {
      if (++malformed > MOST_MALFORMED || !columns) throw refusal({ kind: 'broken-csv', line });
      drafts.push({ line, values: {}, problems: [{ kind: 'malformed' }] });
    } else if (!columns) columns = headingOf(cells, line);
    // Spreadsheets leave rows of empty cells behind.
    else if (cells.some((cell) => cell.trim() !== '')) {
      drafts.push(csvDraft(columns, cells, { line, isDayFirst: delimiter === ';' }));
    }
    if (drafts.length > MOST_ROWS) break;
  }
  return drafts;
}

function headingOf(cells: readonly string[], line: number) {
  const { columns, unknown, missing, repeated } = readHeading(cells);
  if (missing.length > 0) throw refusal({ kind: 'columns-missing', line, columns: missing });
  if (unknown.length > 0) throw refusal({ kind: 'columns-unknown', line, columns: unknown, known: COLUMNS });
  if (repeated.length > 0) throw refusal({ kind: 'columns-repeated', line, columns: repeated });
  return columns;
}
