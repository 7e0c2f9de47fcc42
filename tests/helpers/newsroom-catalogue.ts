import type { Core } from '@strapi/strapi';

import { createFeature, createPlatform } from './factories';

/** Two platforms and two features, enough for most tests of tagging. */
export async function createSmallCatalogue(strapi: Core.Strapi) {
  const instagram = await createPlatform(strapi, { name: 'Instagram', slug: 'instagram' });
  const tiktok = await createPlatform(strapi, { name: 'TikTok', slug: 'tiktok' });
  const reels = await createFeature(strapi, { name: 'Reels', slug: 'instagram-reels', platform: instagram.documentId });
  const duet = await createFeature(strapi, { name: 'Duo', slug: 'tiktok-duet', platform: tiktok.documentId });
  await strapi.plugin('mentions').service('tagger').refresh();
  return { instagram, tiktok, reels, duet };
}

/** A platform with two features whose names are everyday words. */
export async function createWeakFeatures(strapi: Core.Strapi) {
  const { documentId: instagram } = await createPlatform(strapi, { name: 'Instagram', slug: 'instagram' });
  const feature = (name: string, slug: string) =>
    createFeature(strapi, { name, slug, platform: instagram, aliases: [{ ...WEAK, text: name }] });
  const live = await feature('Live', 'instagram-live');
  const guides = await feature('Guides', 'instagram-guides');
  await strapi.plugin('mentions').service('tagger').refresh();
  return { instagram, live: live.documentId, guides: guides.documentId };
}

const WEAK = {
  locale: 'any',
  kind: 'name',
  strength: 'weak',
  case: 'any',
  accents: 'fold',
  requires: 'none',
} as const;
