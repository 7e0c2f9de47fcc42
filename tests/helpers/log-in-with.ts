import { randomUUID } from 'node:crypto';

import supertest from 'supertest';

import type { Client, Veille } from './start-veille';

/** One thing that a role may do. */
export interface Permission {
  readonly action: string;
  readonly subject?: string;
  readonly properties?: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
  readonly conditions?: readonly string[];
}

/** May do something with the texts of a type, in both languages; fields and conditions narrow it. */
export function onTexts(
  action: 'read' | 'create' | 'update',
  { subject = 'api::article.article', fields, conditions }: Omit<Permission, 'action' | 'properties'> & TextFields = {}
): Permission {
  const properties = { fields: fields ?? EVERY_FIELD, locales: ['fr', 'en'] };
  return { action: `plugin::content-manager.explorer.${action}`, subject, properties, conditions };
}

interface TextFields {
  readonly fields?: readonly string[];
}

const EVERY_FIELD = ['title', 'slug', 'excerpt', 'body', 'platforms', 'mainPlatforms', 'features'];

/** A client with a role of its own that may do just this, and what its owner is called. */
export async function logInWith(
  { strapi, url }: Veille,
  permissions: readonly Permission[]
): Promise<{ client: Client; name: string }> {
  const unique = randomUUID().slice(0, 8);
  const role = await strapi.service('admin::role').create({ name: unique, description: '' });
  await strapi.service('admin::role').assignPermissions(
    role.id,
    permissions.map(({ action, subject = null, properties = {}, conditions = [] }) => {
      return { action, subject, properties, conditions };
    })
  );
  const email = `${unique}@veille.localhost`;
  const password = 'Une-phrase-de-passe-2026';
  const person = { email, password, firstname: 'Zoé', lastname: unique, isActive: true, roles: [role.id] };
  await strapi.service('admin::user').create(person);
  const { body } = await supertest(url).post('/admin/login').send({ email, password }).expect(200);
  return { client: supertest.agent(url).auth(body.data.token, { type: 'bearer' }), name: `Zoé ${unique}` };
}
