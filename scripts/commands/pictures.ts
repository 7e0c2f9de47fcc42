import path from 'node:path';

import { appFolder } from '../paths';
import { run as test } from './test';

/** `npm run pictures`: takes the pictures of docs/ anew, in both languages, by doing in a browser what the pages tell. */
export async function run(): Promise<number> {
  process.env.VEILLE_PICTURES = path.join(appFolder, 'docs', 'pictures');
  return test(['e2e', 'desk.spec']);
}
