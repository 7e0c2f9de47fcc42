import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { fromFiles } from '../../plugins/mentions/server/src/domain/catalogue/file';
import type { Catalogue } from '../../plugins/mentions/server/src/domain/catalogue/types';
import { analyzeLines } from '../mentions/analyze';
import { calibrate, writeLabelledScores } from '../mentions/calibrate';
import { readCatalogueFiles } from '../mentions/catalogue-files';
import { evaluate } from '../mentions/evaluate';
import { previewChange } from '../mentions/preview';
import { retagArchive } from '../mentions/retag';
import { candidatesTask, learnedTask, thresholdsTask, type Task } from '../mentions/tasks';
import { say } from '../messages';
import { appFolder } from '../paths';
import { withStrapi } from '../server/with-strapi';

const SHIPPED = path.join(appFolder, 'database', 'catalogue');
const BAD_INPUT = 2;
const HELP: ReadonlySet<string> = new Set(['--help', '-h']);
const TAKES_FILES: ReadonlySet<string | undefined> = new Set(['check', 'evaluate', 'calibrate']);

/** `npm run mentions -- …`, as the usage says: gives the exit code; 2 for bad input. */
export async function run(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (args.some((arg) => HELP.has(arg))) {
    console.log(say.mentionsUsage);
    return 0;
  }
  if (name === 'calibrate' && rest.length === 1 && rest[0] === '--write') return writeScores();
  if (TAKES_FILES.has(name) && rest.some((arg) => arg.startsWith('-'))) return usage();
  if (name === 'analyze') return analyze(rest);
  if (name === 'check') return check(rest[0] ?? SHIPPED);
  if (name === 'evaluate') return onGold(evaluate, rest);
  if (name === 'calibrate') return onGold(calibrate, rest);
  if (name === 'preview') return preview(rest);
  const task = taskFor(name, rest);
  return task ? withStrapi(task) : usage();
}

function usage(): number {
  console.error(say.mentionsUsage);
  return BAD_INPUT;
}

/** What needs the application and its database; undefined where the arguments are wrong. */
function taskFor(name: string | undefined, args: string[]): Task | undefined {
  if (name === 'thresholds') return thresholdsTask(args);
  if (name === 'learned') return learnedTask(args);
  if (name === 'candidates') return candidatesTask(args);
  return name === 'retag' && args.length === 0 ? retagArchive : undefined;
}

async function analyze(args: string[]): Promise<number> {
  const file = catalogueOption(args);
  if (file === undefined) return usage();
  const catalogue = readSound(file);
  if (!catalogue) return BAD_INPUT;
  return analyzeLines(catalogue, { input: process.stdin, output: process.stdout, errors: process.stderr });
}

async function preview(args: string[]): Promise<number> {
  const options = previewOptions(args);
  if (!options) return usage();
  const { entry, catalogue, add, remove } = options;
  if (entry !== undefined) {
    const request = { kind: 'aliases', entry, add: add.map((text) => ({ text })), remove } as const;
    return withStrapi((strapi, signal) => previewChange(strapi, signal, request));
  }
  const file = catalogue ?? SHIPPED;
  if (!readSound(file)) return BAD_INPUT;
  const files = readCatalogueFiles(file).files.map(({ content }) => content);
  return withStrapi((strapi, signal) => previewChange(strapi, signal, { kind: 'files', files }));
}

/** Either an entry with aliases to add or remove, or a catalogue; undefined where the arguments are wrong. */
function previewOptions(
  args: string[]
): { entry?: string; catalogue?: string; add: string[]; remove: string[] } | undefined {
  const text = { type: 'string' } as const;
  const list = { type: 'string', multiple: true } as const;
  try {
    const { values } = parseArgs({ args, options: { entry: text, catalogue: text, add: list, remove: list } });
    const { entry, catalogue, add = [], remove = [] } = values;
    const isAliases = add.length + remove.length > 0;
    return (entry !== undefined) === isAliases && !(entry && catalogue) ? { entry, catalogue, add, remove } : undefined;
  } catch {
    return undefined;
  }
}

/** The catalogue to use; undefined where the arguments are wrong. */
function catalogueOption(args: string[]): string | undefined {
  try {
    const { values } = parseArgs({ args, options: { catalogue: { type: 'string' } } });
    return values.catalogue ?? SHIPPED;
  } catch {
    return undefined;
  }
}

/** Runs a measurement on gold files; one that cannot be read is bad input. */
function onGold(
  measure: (catalogue: Catalogue, files: readonly string[], print: (line: string) => void) => void,
  files: readonly string[]
): number {
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) {
    console.error(say.goldMissing(missing));
    return BAD_INPUT;
  }
  const catalogue = readSound(SHIPPED);
  if (!catalogue) return BAD_INPUT;
  try {
    measure(catalogue, files, console.log);
    return 0;
  } catch (error) {
    console.error(say.goldUnreadable(files.join(', '), error instanceof Error ? error.message : String(error)));
    return BAD_INPUT;
  }
}

function writeScores(): number {
  const catalogue = readSound(SHIPPED);
  if (!catalogue) return BAD_INPUT;
  writeLabelledScores(catalogue);
  console.log(say.calibrationWritten);
  return 0;
}

function check(file: string): number {
  const catalogue = readSound(file);
  if (!catalogue) return BAD_INPUT;
  console.log(say.catalogueSound(catalogue.platforms.length, catalogue.features.length));
  return 0;
}

/** The catalogue of a file or folder; where it has problems, lists them and gives undefined. */
function readSound(file: string): Catalogue | undefined {
  if (!existsSync(file)) {
    console.error(say.catalogueMissing(file));
    return undefined;
  }
  const { files, problems } = readCatalogueFiles(file);
  if (problems.length === 0) return fromFiles(files.map(({ content }) => content));
  console.error([say.catalogueProblems(problems.length), ...problems.map((problem) => `  ${problem}`)].join('\n'));
  return undefined;
}
