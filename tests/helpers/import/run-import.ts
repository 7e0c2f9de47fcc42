import type { Core } from '@strapi/strapi';

import { importContent } from '../../../src/import';
import type { ImportOptions } from '../../../src/import';
import { inputFiles } from '../../../src/import/readers/input-files';

/** What an import did and said. */
export type ImportResult = {
  /** Created, updated, unchanged, failed; undefined when another import was at work. */
  counts: [number, number, number, number] | undefined;
  failures: string[];
  notices: string[];
  platforms: Record<string, number>;
};

/** Imports paths into a running application, publishing unless told otherwise. */
export async function runImport(
  strapi: Core.Strapi,
  paths: string[],
  options: Partial<ImportOptions> = {}
): Promise<ImportResult> {
  const failures: string[] = [];
  const notices: string[] = [];
  const report = await importContent(
    strapi,
    await inputFiles(paths),
    { kind: 'article', locale: 'fr', publish: true, dryRun: false, ...options },
    {
      onBytes: () => undefined,
      done: () => undefined,
      failed: (_, reason) => void failures.push(reason.en),
      notice: (_, message) => void notices.push(message.en),
    },
    new AbortController().signal
  );
  const counts: ImportResult['counts'] = report && [report.created, report.updated, report.unchanged, report.failed];
  return { counts, failures, notices, platforms: Object.fromEntries(report?.platforms ?? []) };
}
