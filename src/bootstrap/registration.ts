import type { Core } from '@strapi/strapi';

import { recall, remember } from './memory';

const memory = 'registration_closed';

/**
 * On the first boot: closes the registration of site users, which Strapi opens to everybody. A site that wants readers
 * to have accounts opens it in the settings of Users & Permissions.
 */
export async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  if ((await recall(strapi, memory)).length > 0) return;
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const settings = await store.get({ key: 'advanced' });
  const value = { ...(typeof settings === 'object' ? settings : {}), allow_register: false };
  await store.set({ key: 'advanced', value });
  await remember(strapi, memory, ['site users']);
}
