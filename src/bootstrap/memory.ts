import type { Core } from '@strapi/strapi';

/**
 * The names of what was done once for this newsroom and must not be done again: what an administrator undoes stays
 * undone.
 */
export async function recall(strapi: Core.Strapi, key: string): Promise<string[]> {
  const value = await store(strapi).get({ key });
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

/** Adds names to those done under a key. */
export async function remember(strapi: Core.Strapi, key: string, names: readonly string[]): Promise<void> {
  const known = await recall(strapi, key);
  await store(strapi).set({ key, value: [...new Set([...known, ...names])] });
}

function store(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'veille' });
}
