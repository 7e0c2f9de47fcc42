import { stat } from 'node:fs/promises';

import type { Core } from '@strapi/strapi';

import { importContent } from './import-content';
import { consoleAnswer } from './report/console-answer';
import type { ImportOptions } from './options';
import { parseOptions, refuseMissing } from './options';
import { inputFiles } from './readers/input-files';
import { exitCode } from './report/report';
import { summaryLines } from './report/summary';
import type { Language } from './report/summary';

/** Where the command runs. */
export interface Surroundings {
  language: Language;
  output: NodeJS.WriteStream;
  errors: NodeJS.WriteStream;
  /** Loads the application, hands it to the work with a signal that Ctrl-C aborts, and closes it. */
  withStrapi<Value>(work: (strapi: Core.Strapi, signal: AbortSignal) => Promise<Value>): Promise<Value>;
  /** Makes the newsroom ready for texts. */
  beforeWriting(strapi: Core.Strapi): Promise<void>;
}

/** `npm run import`: gives the exit code. What is wrong with the command line is told before anything is loaded. */
export async function importCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { language, output, errors } = surroundings;
  const parsed = await withoutMissing(parseOptions(args));
  if (parsed.do === 'import') return runCommand(parsed.options, surroundings);
  const stream = parsed.do === 'help' ? output : errors;
  stream.write(`${parsed.text[language]}\n`);
  return parsed.do === 'help' ? 0 : 2;
}

async function runCommand(options: ImportOptions, surroundings: Surroundings): Promise<number> {
  const { language, output, errors, withStrapi, beforeWriting } = surroundings;
  const files = await inputFiles(options.paths);
  return withStrapi(async (strapi, signal) => {
    if (!options.dryRun) await beforeWriting(strapi);
    const { answer, close } = consoleAnswer(files.files, language, { output, errors });
    const report = await importContent(strapi, files, options, answer, signal).finally(close);
    if (!report) return refuseSecond(errors, language);
    output.write(`${summaryLines(report, language, options.dryRun).join('\n')}\n`);
    return exitCode(report);
  });
}

function refuseSecond(errors: NodeJS.WritableStream, language: Language): number {
  const text = {
    fr: 'Un autre import est en cours sur cette base : attendez qu’il finisse, ou arrêtez-le, puis relancez.',
    en: 'Another import is at work on this database: wait for it to end, or stop it, then run this again.',
  };
  errors.write(`${text[language]}\n`);
  return 1;
}

async function withoutMissing(parsed: ReturnType<typeof parseOptions>): Promise<ReturnType<typeof parseOptions>> {
  if (parsed.do !== 'import') return parsed;
  for (const asked of parsed.options.paths) {
    const found = await stat(asked).catch(() => undefined);
    if (!found) return refuseMissing(asked);
  }
  return parsed;
}
