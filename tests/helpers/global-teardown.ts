import { rmSync } from 'node:fs';

import { dropOwnAndOrphaned } from './test-databases';
import { currentRun } from './test-run';

/** After the API tests: drops their databases and lets go of the server. */
export default async function tearDown(): Promise<void> {
  const run = currentRun();
  await dropOwnAndOrphaned(run);
  rmSync(run.folder, { recursive: true, force: true });
  await globalThis.veilleTestServer?.release();
}
