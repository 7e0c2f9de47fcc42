import { existsSync } from 'node:fs';
import path from 'node:path';

import { pluginNames } from '../artifacts/plugins';
import { say } from '../messages';
import { appFolder } from '../paths';
import { showNode } from '../processes/run-node';
import { line, step } from '../reporting/steps';
import { generateTypes } from '../types/generate';
import { outdatedTypes } from '../types/stored';

/** `npm run typecheck`: everything in TypeScript, and that types/generated is what the content types say. */
export async function run(): Promise<number> {
  let failures = 0;
  for (const project of projects()) {
    const status = await step(say.checkingTypes(project), () =>
      showNode('typescript/bin/tsc', ['--project', project, '--noEmit', '--incremental', 'false'])
    );
    failures += status === 0 ? 0 : 1;
  }
  const outdated = outdatedTypes(await step(say.generatingTypes, generateTypes));
  if (outdated.length > 0) {
    line(say.typesOutdated(outdated));
  }
  return failures === 0 && outdated.length === 0 ? 0 : 1;
}

function projects(): string[] {
  const ofPlugins = pluginNames().flatMap((name) =>
    ['server', 'admin'].map((part) => path.join('plugins', name, part))
  );
  return ['.', 'src/admin', 'tests', ...ofPlugins]
    .map((folder) => path.join(folder, 'tsconfig.json'))
    .filter((file) => existsSync(path.join(appFolder, file)));
}
