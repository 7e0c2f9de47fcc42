import path from 'node:path';

import { buildSync } from 'esbuild';

/** What the benches measure of the plugin. */
type Parts = typeof import('./parts');

/**
 * The tagger as it runs in production: in one bundle, as the plugin’s own build makes it. Compiled file by file, every
 * name that crosses a file costs a look-up, and figures would be those of the compiler.
 */
export function productionTagger(): Parts {
  const outfile = path.resolve(__dirname, '..', '..', '.tmp', 'bench', 'tagger.cjs');
  buildSync({
    entryPoints: [path.join(__dirname, 'parts.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile,
  });
  const parts: Parts = require(outfile);
  return parts;
}
