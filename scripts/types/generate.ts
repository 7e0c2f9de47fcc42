import { mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

import { buildStalePlugins } from '../artifacts';
import { makeSecrets } from '../env/secrets';
import { setStrapiDefaults } from '../env/strapi-defaults';
import { appFolder } from '../paths';
import { showNode } from '../processes/run-node';

const files = ['contentTypes.d.ts', 'components.d.ts'];

/** The types that Strapi generates from the content types, by file name; nothing in the project changes. */
export async function generateTypes(): Promise<Map<string, string>> {
  await buildStalePlugins();
  const parent = path.join(appFolder, '.tmp');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, 'types-'));
  try {
    // Compiled without checks: while the generated types are out of date, the code that uses them may not type-check.
    await showNode('typescript/bin/tsc', [
      '--project',
      appFolder,
      '--noCheck',
      '--incremental',
      'false',
      '--outDir',
      folder,
    ]);
    await writeTypes(folder);
    return new Map(files.map((file) => [file, readFileSync(path.join(folder, 'types', 'generated', file), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Strapi registers, which reads every content type, and stops there: no database is needed. */
async function writeTypes(folder: string): Promise<void> {
  // Required late: it takes more than a second.
  const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi');
  const { generators }: typeof import('@strapi/typescript-utils') = require('@strapi/typescript-utils');
  Object.assign(process.env, makeSecrets(), { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
  setStrapiDefaults(process.env);
  const strapi = createStrapi({ appDir: appFolder, distDir: folder });
  strapi.log.level = 'error';
  await strapi.register();
  const artifacts = { contentTypes: true, components: true };
  await generators.generate({ strapi, pwd: folder, logger: { silent: true, debug: false }, artifacts });
  await strapi.destroy();
}
