import path from 'node:path';

import type { Core } from '@strapi/strapi';

import { recall, remember } from '../../bootstrap/memory';
import type { Loaded, OnProgress } from '../progress';
import { createArticle, uploadCovers } from './articles';
import { readDemoFolder } from './files';
import { createAuthors, createCategories, createSite } from './shared-entries';
import { createTrainingSession } from './training-sessions';

const memory = 'demo_loaded';
const texts = ['api::article.article', 'api::training-session.training-session'] as const;

/**
 * Loads the demo content of `database/demo/` in French and English: all of it or, when it fails or is interrupted,
 * none. Only the covers are kept then, and found again by the next run. Does nothing where there is an article or a
 * training session already, or where the demo content was loaded once: who deleted it does not want it back.
 * @throws Error that names the file that is wrong
 */
export async function loadDemo(strapi: Core.Strapi, onProgress: OnProgress = () => {}): Promise<Loaded> {
  if ((await hasTexts(strapi)) || (await recall(strapi, memory)).length > 0) return { created: 0 };
  const folder = path.join(strapi.dirs.app.root, 'database', 'demo');
  const articles = await readDemoFolder(path.join(folder, 'articles'));
  const sessions = await readDemoFolder(path.join(folder, 'training-sessions'));
  const covers = await uploadCovers(strapi, folder, articles);
  const total = articles.length + sessions.length;
  let done = 0;
  await strapi.db.transaction(async () => {
    await createSite(strapi, folder);
    const references = {
      categories: await createCategories(strapi, folder),
      authors: await createAuthors(strapi, folder),
    };
    for (const article of articles) {
      await createArticle(strapi, article, references, covers);
      onProgress(++done, total);
    }
    for (const session of sessions) {
      await createTrainingSession(strapi, session, references, new Date());
      onProgress(++done, total);
    }
    await remember(
      strapi,
      memory,
      [...articles, ...sessions].map(({ key }) => key)
    );
  });
  return { created: total };
}

async function hasTexts(strapi: Core.Strapi): Promise<boolean> {
  const counts = await Promise.all(texts.map((uid) => strapi.db.query(uid).count()));
  return counts.some((count) => count > 0);
}
