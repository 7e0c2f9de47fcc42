import supertest from 'supertest';

import type { Client, Veille } from './start-veille';

/** A client with the rights of a role that Strapi comes with, by its code. */
export async function logInAs({ strapi, url }: Veille, code: string): Promise<Client> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const email = `${code}-${Date.now()}@veille.localhost`;
  const password = 'Une-phrase-de-passe-2026';
  const person = { email, password, firstname: 'Zoé', lastname: 'Veille', isActive: true, roles: [role.id] };
  await strapi.service('admin::user').create(person);
  const { body } = await supertest(url).post('/admin/login').send({ email, password }).expect(200);
  return supertest.agent(url).auth(body.data.token, { type: 'bearer' });
}
