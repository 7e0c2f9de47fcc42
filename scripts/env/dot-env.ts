import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';

import { appFolder } from '../paths';

/** The file that holds the settings and secrets of this installation. */
export const dotEnvFile = path.join(appFolder, '.env');

/** Puts the settings of `.env` into the environment; what is already there wins. */
export function loadDotEnv(): void {
  if (!existsSync(dotEnvFile)) {
    return;
  }
  for (const [name, value] of Object.entries(parseEnv(readFileSync(dotEnvFile, 'utf8')))) {
    process.env[name] ??= value;
  }
}
