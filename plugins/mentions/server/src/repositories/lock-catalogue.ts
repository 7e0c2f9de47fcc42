import type { Core } from '@strapi/strapi';

import { getSettings } from '../config/settings';
import { raw, tableOf } from './raw';

/**
 * Lets nobody else change platforms and features until the present transaction ends. Reading, and tagging texts with
 * them, goes on.
 */
export async function lockCatalogue(strapi: Core.Strapi): Promise<void> {
  const { platform, feature } = getSettings(strapi).catalogue;
  const tables = [platform, feature].map(({ contentType }) => `"${tableOf(strapi, contentType)}"`);
  await raw(strapi, `lock table ${tables.join(', ')} in share row exclusive mode`);
}
