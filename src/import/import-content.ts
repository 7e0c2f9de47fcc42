import type { Core } from '@strapi/strapi';

import { notices } from './messages';
import type { ImportOptions } from './options';
import type { InputFiles } from './readers/input-files';
import { readFiles } from './readers/read';
import type { Listener, Report } from './report/report';
import { runImport } from './run';
import { withImportLock } from './write/import-lock';
import { createDryWriter, createWriter } from './write/writer';

export interface ImportAnswer extends Listener {
  /** Bytes read since the last call. */
  onBytes(count: number): void;
}

/**
 * Imports files into a running or headless Strapi.
 *
 * @returns what was done, or `undefined` when another import is at work on this database
 */
export async function importContent(
  strapi: Core.Strapi,
  { files, leftAside }: InputFiles,
  options: Omit<ImportOptions, 'paths'>,
  answer: ImportAnswer,
  signal: AbortSignal
): Promise<Report | undefined> {
  if (leftAside > 0) answer.notice('', notices.otherFiles(leftAside));
  const writer = options.dryRun ? createDryWriter(strapi) : createWriter(strapi);
  const run = () => runImport({ items: readFiles(files, answer), defaults: options, listener: answer, signal, writer });
  if (options.dryRun) return run();
  const report = await withImportLock(strapi, run);
  if (report && report.created + report.updated > 0)
    await strapi.plugin('mentions').service('candidates').queueRefresh();
  return report;
}
