import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { say } from '../messages';
import { appFolder } from '../paths';
import { showNode } from '../processes/run-node';
import { ExpectedFailure } from '../reporting/expected-failure';
import { line } from '../reporting/steps';

const folder = path.join(appFolder, 'tests', 'bench');
const ending = '.bench.ts';

/**
 * `npm run bench [-- NAME… [--json FILE]]`: runs the measurements of tests/bench, each in a process of its own. FILE
 * receives all figures as `{ name: number }`.
 */
export async function run(args: string[]): Promise<number> {
  const { names, json } = readArguments(args);
  const known = benches();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new ExpectedFailure(say.unknownBench(unknown, known));

  const figures = path.join(appFolder, '.tmp', `figures-${process.pid}.jsonl`);
  const env = json === undefined ? {} : { [COLLECT]: figures };
  let failures = 0;
  for (const name of names.length > 0 ? names : known) {
    line(`\n${name}`);
    const file = path.join(folder, `${name}${ending}`);
    failures += (await showNode('tsx/dist/cli.mjs', [file], { env })) === 0 ? 0 : 1;
  }
  if (json !== undefined) writeFigures(figures, json);
  return failures === 0 ? 0 : 1;
}

/** Tells a bench where to leave its figures; tests/bench/figures.ts reads it. */
const COLLECT = 'VEILLE_BENCH_FIGURES';

function readArguments(args: string[]): { names: string[]; json: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'string' } } });
    return { names: positionals, json: values.json };
  } catch {
    throw new ExpectedFailure(say.benchUsage);
  }
}

function benches(): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** Turns the figures that the benches left, a line each, into one JSON object. */
function writeFigures(from: string, to: string): void {
  const lines = existsSync(from) ? readFileSync(from, 'utf8').split('\n').filter(Boolean) : [];
  const figures = lines.map((text): { name: string; value: number } => JSON.parse(text));
  writeFileSync(
    to,
    `${JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value])), null, 2)}\n`
  );
  rmSync(from, { force: true });
}
