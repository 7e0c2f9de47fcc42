import { pipeline, Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';
import { stringify } from 'csv-stringify';

import type { TransferFormat } from '../../../shared/catalogue-transfer';
import { COLUMNS, csvRow } from '../domain/transfer/csv-rows';
import { ENTRY_TYPES, type EntryType, type StoredEntry } from '../domain/transfer/entry';
import { toFileEntry } from '../domain/transfer/file-entry';
import { listStoredEntries } from '../repositories/stored-entries';

/** Entries that are read at once. */
const PAGE = 200;

type Types = ReadonlySet<EntryType>;

/** The catalogue as files that can be changed and imported again, read from the database as they are sent. */
export default function catalogueExportService({ strapi }: { strapi: Core.Strapi }) {
  async function* entriesOf(type: EntryType): AsyncGenerator<StoredEntry> {
    for (let after: StoredEntry | undefined; ;) {
      const page: StoredEntry[] = await listStoredEntries(strapi, type, after, PAGE);
      yield* page;
      after = page.at(-1);
      if (!after || page.length < PAGE) return;
    }
  }

  async function* csvRows(types: Types): AsyncGenerator<readonly string[]> {
    yield COLUMNS;
    for (const type of ENTRY_TYPES) {
      if (!types.has(type)) continue;
      for await (const entry of entriesOf(type)) yield csvRow(entry);
    }
  }

  async function* jsonText(types: Types): AsyncGenerator<string> {
    yield '{';
    for (const [index, type] of ENTRY_TYPES.filter((one) => types.has(one)).entries()) {
      yield `${index > 0 ? ',' : ''}\n  "${type}s": [`;
      let isFirst = true;
      for await (const entry of entriesOf(type)) {
        yield `${isFirst ? '' : ','}\n${indented(toFileEntry(entry))}`;
        isFirst = false;
      }
      yield '\n  ]';
    }
    yield '\n}\n';
  }

  return {
    /** The entries of some types as a stream; the first is read before it is given, so that what is wrong is known by then. */
    async stream(format: TransferFormat, types: Types): Promise<Readable> {
      const complain = (error: NodeJS.ErrnoException | null | undefined): void => {
        if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') strapi.log.error('mentions: export', error);
      };
      await listStoredEntries(strapi, 'platform', undefined, 1);
      if (format === 'json') {
        const json = Readable.from(jsonText(types));
        json.on('error', complain);
        return json;
      }
      // Spreadsheets take a text for UTF-8 by its byte order mark.
      const csv = stringify({ bom: true });
      pipeline(Readable.from(csvRows(types)), csv, complain);
      return csv;
    },
  };
}

function indented(entry: object): string {
  return JSON.stringify(entry, null, 2).replace(/^/gmu, '    ');
}
