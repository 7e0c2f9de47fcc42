import { readdir } from 'node:fs/promises';
import path from 'node:path';

import type { Core } from '@strapi/strapi';

import type { Loaded, OnProgress } from './progress';
import { readJson } from './read-json';

/**
 * Loads the platforms and features of `database/catalogue/` in every locale, all or nothing. Does nothing where there
 * is a platform already.
 * @throws Error that names the file or the entry that is wrong
 */
export async function loadCatalogue(strapi: Core.Strapi, onProgress?: OnProgress): Promise<Loaded> {
  const folder = path.join(strapi.dirs.app.root, 'database', 'catalogue');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const files = await Promise.all(names.map((name) => readJson<object>(path.join(folder, name))));
  return strapi.plugin('mentions').service('catalogueFiles').load(files, onProgress);
}
