import { rmSync } from 'node:fs';
import path from 'node:path';

import { say } from '../messages';
import { distFolder, appFolder } from '../paths';
import { runNode } from '../processes/run-node';
import type { Artifact } from './artifact';
import { fingerprint } from './fingerprint';

const sources = ['src', 'config', 'types', 'database/migrations', 'tsconfig.json', 'package-lock.json'];

/** The build of the server: `src`, `config` and migrations compiled to `dist`. */
export const serverBuild: Artifact = {
  label: say.buildingServer,
  stamp: path.join(distFolder, '.sources'),
  fingerprint: () => fingerprint(appFolder, sources),
  async build() {
    cleanServer();
    // Not incremental: TypeScript would trust its notes and leave out files that were deleted from dist.
    await runNode('typescript/bin/tsc', ['--project', appFolder, '--incremental', 'false']);
  },
};

/** Removes the compiled server, so that nothing of a deleted source stays behind; the admin build stays. */
export function cleanServer(): void {
  for (const part of ['src', 'config', 'types', 'database']) {
    rmSync(path.join(distFolder, part), { recursive: true, force: true });
  }
}
