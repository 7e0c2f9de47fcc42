import type { Core } from '@strapi/strapi';

import { recall, remember } from './memory';

const memory = 'public_reads_granted';
const roleType = 'plugin::users-permissions.role';
const permissionType = 'plugin::users-permissions.permission';

// A single type has no list: `find` reads it.
const readActions = [
  ...['article', 'training-session', 'platform', 'feature', 'author', 'category'].flatMap((name) => [
    `api::${name}.${name}.find`,
    `api::${name}.${name}.findOne`,
  ]),
  'api::site.site.find',
];

/**
 * Lets visitors read the content, each type once in the life of the newsroom: a permission that an administrator
 * takes away later stays away.
 */
export async function grantPublicReads(strapi: Core.Strapi): Promise<void> {
  const done = new Set(await recall(strapi, memory));
  const missing = readActions.filter((action) => !done.has(action));
  const role = await strapi.db.query(roleType).findOne({ where: { type: 'public' } });
  if (missing.length === 0 || !role) return;
  for (const action of missing) {
    const where = { action, role: role.id };
    const isThere = (await strapi.db.query(permissionType).count({ where })) > 0;
    if (!isThere) await strapi.db.query(permissionType).create({ data: where });
  }
  await remember(strapi, memory, missing);
}
