import type { Core } from '@strapi/strapi';

import { say } from '../messages';
import { line, step } from '../reporting/steps';
import { loadCatalogue, loadDemo } from '../../src/setup';
import { ensureFirstAdministrator } from '../../src/setup/first-administrator';

type Loader = (strapi: Core.Strapi, onProgress: (done: number, total: number) => void) => Promise<{ created: number }>;

/**
 * Fills an empty newsroom: catalogue, demo content, first administrator. Does nothing in one that has them. VEILLE_CONTENT
 * narrows it: `catalogue` leaves the demo content out, `none` both.
 */
export async function fillNewsroom(strapi: Core.Strapi): Promise<void> {
  const wanted = process.env.VEILLE_CONTENT || 'demo';
  if (wanted !== 'none') {
    await load(say.loadingCatalogue, strapi, loadCatalogue);
  }
  if (wanted === 'demo') {
    await load(say.loadingDemo, strapi, loadDemo);
  }
  await createAdministrator(strapi);
}

async function load(label: string, strapi: Core.Strapi, loader: Loader): Promise<void> {
  await step(label, (report) => loader(strapi, (done, total) => report(`${done}/${total}`)));
}

async function createAdministrator(strapi: Core.Strapi): Promise<void> {
  const email = process.env.VEILLE_ADMIN_EMAIL || 'admin@veille.localhost';
  const result = await ensureFirstAdministrator(strapi, {
    email,
    password: process.env.VEILLE_ADMIN_PASSWORD || undefined,
  });
  if (result.created) {
    line(say.administratorCreated(result.email, result.generatedPassword));
  }
}
