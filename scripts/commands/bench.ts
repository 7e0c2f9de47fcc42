import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { say } from '../messages';
import { appFolder } from '../paths';
import { showNode } from '../processes/run-node';
import { ExpectedFailure } from '../reporting/expected-failure';
import { line } from '../reporting/steps';

const folder = path.join(appFolder, 'tests', 'bench');
const ending = '.bench.ts';

/** `npm run bench [-- NAME…]`: runs the measurements of tests/bench, each in a process of its own. */
export async function run(names: string[]): Promise<number> {
  const all = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .sort()
    : [];
  const known = all.map((file) => file.slice(0, -ending.length));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new ExpectedFailure(say.unknownBench(unknown, known));
  }
  let failures = 0;
  for (const name of names.length > 0 ? names : known) {
    line(`\n${name}`);
    failures += (await showNode('tsx/dist/cli.mjs', [path.join(folder, `${name}${ending}`)])) === 0 ? 0 : 1;
  }
  return failures === 0 ? 0 : 1;
}
