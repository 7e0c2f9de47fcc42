import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { appFolder } from '../paths';

const folder = path.join(appFolder, 'types', 'generated');

/** The files of `types/generated` that differ from these. */
export function outdatedTypes(generated: Map<string, string>): string[] {
  return [...generated].filter(([name, text]) => readStored(name) !== text).map(([name]) => name);
}

/** Writes `types/generated`. */
export function storeTypes(generated: Map<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of generated) {
    writeFileSync(path.join(folder, name), text);
  }
}

function readStored(name: string): string | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
