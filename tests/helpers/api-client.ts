import supertest from 'supertest';

import type { Client, Veille } from './start-veille';

/** A client of the content API with a token that may do everything. */
export async function createApiClient({ strapi, url }: Veille): Promise<Client> {
  const token = { name: 'site', description: '', type: 'full-access', lifespan: null };
  const { accessKey } = await strapi.service('admin::api-token').create(token);
  return supertest.agent(url).auth(accessKey, { type: 'bearer' });
}
