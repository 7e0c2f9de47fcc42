import { pipeline, Readable } from 'node:stream';

import type { Core } from '@strapi/strapi';
import { stringify } from 'csv-stringify';

import type { CoverageEntity, CoverageScope, CoverageTable, CoverageUnit } from '../../../shared/coverage';
import { addDays, bucketsBetween, type Day, nextStart } from '../domain/coverage/days';
import { countByPeriod } from '../repositories/coverage/count-by-period';
import { findEntriesInLanguage } from '../repositories/coverage/entries-in-language';
import { headingsOf } from './csv-headings';
import { getService } from './get-service';
import type { Language } from './problems';

/** Months or weeks that are counted at once, and rows of a list that are read at once. */
const CHUNK = 52;
const PAGE_SIZE = 500;

interface ExportRequest {
  readonly table: CoverageTable;
  readonly scope: CoverageScope;
  readonly unit: CoverageUnit;
  readonly weeks: number;
  readonly today: Day;
  readonly language: Language;
}

type Row = readonly (string | number | null)[];

/** The tables of coverage as CSV, read from the database as they are sent. */
export default function coverageExportService({ strapi }: { strapi: Core.Strapi }) {
  const coverage = () => getService(strapi, 'coverage');

  async function* periods(entity: CoverageEntity, { scope, unit, language }: ExportRequest): AsyncGenerator<Row> {
    const { first, last } = await coverage().overview(scope);
    if (first === null || last === null) return;
    const buckets = bucketsBetween(unit, first, last);
    for (let place = 0; place < buckets.length; place += CHUNK) {
      const [from, end] = [buckets[place] ?? first, buckets[place + CHUNK - 1] ?? last];
      // Nothing counts that is outside of the texts of the scope.
      const period = { from: from < first ? first : from, to: earlier(addDays(nextStart(unit, end), -1), last) };
      const rows = await countByPeriod(strapi, { ...scope, ...period }, { entity, unit });
      const ids = [...new Set(rows.flatMap(({ entityId }) => entityId ?? []))];
      const entries = await findEntriesInLanguage(strapi, entity, ids, language);
      for (const { bucket, entityId, mentions, texts } of rows) {
        const entry = entries.get(entityId ?? '');
        const owner = entity === 'feature' ? [entry?.owner ?? null] : [];
        yield [bucket, entry?.name ?? entityId, ...owner, mentions, texts];
      }
    }
  }

  async function* languages({ scope }: ExportRequest): AsyncGenerator<Row> {
    const { shares, types } = await coverage().overview(scope);
    for (const { contentType, locale, texts, tagged } of shares) {
      const name = types.find((type) => type.contentType === contentType)?.name ?? contentType;
      yield [name, locale, texts, tagged, texts - tagged];
    }
  }

  async function* firstSeen({ scope, language }: ExportRequest): AsyncGenerator<Row> {
    const read = (page: number) => coverage().firstSeen(scope, { page, pageSize: PAGE_SIZE }, language);
    for await (const { entry, day, texts } of pages(read)) yield [day, entry.name, entry.owner, texts];
  }

  async function* uncovered({ scope, weeks, today, language }: ExportRequest): AsyncGenerator<Row> {
    const read = (page: number) => coverage().uncovered(scope, { weeks, today, page, pageSize: PAGE_SIZE }, language);
    for await (const { entry, day, weeks: since, texts } of pages(read)) yield [entry.name, day, since, texts];
  }

  const rowsOf: Readonly<Record<CoverageTable, (request: ExportRequest) => AsyncGenerator<Row>>> = {
    platforms: (request) => periods('platform', request),
    features: (request) => periods('feature', request),
    languages,
    'first-seen': firstSeen,
    uncovered,
  };

  return {
    /** A table as a stream of CSV; the first row is read before it is given, so that what is wrong is known by then. */
    async csv(request: ExportRequest): Promise<Readable> {
      const rows = rowsOf[request.table](request);
      const first = await rows.next();
      const all = async function* (): AsyncGenerator<Row> {
        yield headingsOf(request.table, request.language);
        if (first.done !== true) yield first.value;
        yield* rows;
      };
      // Spreadsheets take a text for UTF-8 by its byte order mark, and for a formula by its first sign.
      const csv = stringify({ bom: true, escape_formulas: true });
      pipeline(Readable.from(all()), csv, (error) => {
        if (error && error.code !== 'ERR_STREAM_PREMATURE_CLOSE') strapi.log.error('mentions: CSV of coverage', error);
      });
      return csv;
    },
  };
}

async function* pages<Item>(
  read: (page: number) => Promise<{ readonly results: readonly Item[] }>
): AsyncGenerator<Item> {
  for (let page = 1; ; page++) {
    const { results } = await read(page);
    yield* results;
    if (results.length < PAGE_SIZE) return;
  }
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
