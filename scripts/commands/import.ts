import type { Core } from '@strapi/strapi';

import { importCommand } from '../../src/import/command';
import { loadCatalogue } from '../../src/setup';
import { pickLanguage, say } from '../messages';
import { step } from '../reporting/steps';
import { withStrapi } from '../server/with-strapi';

/** `npm run import -- PATH… [--type] [--locale] [--publish] [--dry-run]`: gives the exit code. */
export function run(args: string[]): Promise<number> {
  const language = pickLanguage(process.env);
  return importCommand(args, { language, withStrapi, beforeWriting, output: process.stdout, errors: process.stderr });
}

/** Texts are tagged as they are saved: a new newsroom needs its platforms before them. */
async function beforeWriting(strapi: Core.Strapi): Promise<void> {
  if (process.env.VEILLE_CONTENT === 'none') return;
  const platforms = await strapi.db.query('api::platform.platform').count();
  if (platforms > 0) return;
  await step(say.loadingCatalogue, (report) => loadCatalogue(strapi, (done, total) => report(`${done}/${total}`)));
}
