import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { appFolder } from '../paths';

/** Where a test suite leaves its results as JSON. */
export function reportFile(suite: string): string {
  const folder = path.join(appFolder, '.tmp', 'test-results');
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${suite}.json`);
}
