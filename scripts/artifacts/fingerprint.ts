import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

// Products and caches inside source folders, and what is never part of a build.
const skipped = new Set(['node_modules', 'dist', 'build', '.cache']);

/**
 * A hash of the contents of files and folders, with their names. Contents rather than dates, because a fresh clone
 * gives every file the date of the clone.
 * @param roots files and folders below `base`; those that do not exist count as empty
 */
export function fingerprint(base: string, roots: string[], extra: string[] = []): string {
  const hash = createHash('sha256');
  for (const file of roots.flatMap((root) => filesUnder(path.join(base, root))).sort()) {
    hash.update(path.relative(base, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  for (const text of extra) {
    hash.update(text).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(root: string): string[] {
  if (!existsSync(root)) {
    return [];
  }
  if (statSync(root).isFile()) {
    return [root];
  }
  return readdirSync(root, { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name) && !/\.test\.[cm]?tsx?$/.test(name))
    .flatMap((entry) => filesUnder(path.join(root, entry.name)));
}
