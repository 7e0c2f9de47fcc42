import type { Page } from '@playwright/test';

import { asAdministrator } from './as-administrator';
import type { Person } from './session';

interface Wanted {
  readonly name: string;
  /** Actions that the role may do, such as `plugin::mentions.coverage.read`. */
  readonly actions: readonly string[];
}

/** Makes somebody with a role that may do just this; asks as the administrator whose page it is. */
export async function personWith(page: Page, { name, actions }: Wanted): Promise<Person> {
  const unique = `${name}-${Date.now()}`;
  const { id } = await asking<Identified>(page, 'post', '/admin/roles', { name: unique, description: '' });
  const permissions = actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
  await asAdministrator(page, 'put', `/admin/roles/${id}/permissions`, { permissions });
  return invited(page, unique, id);
}

/** Makes somebody with a role that Strapi comes with, by its code; asks as the administrator whose page it is. */
export async function personOfRole(page: Page, code: 'strapi-editor' | 'strapi-author'): Promise<Person> {
  const roles = await asking<readonly (Identified & { readonly code: string })[]>(page, 'get', '/admin/roles');
  const role = roles.find((one) => one.code === code);
  if (!role) throw new Error(`There is no role ${code}.`);
  return invited(page, `${code}-${Date.now()}`, role.id);
}

interface Identified {
  readonly id: number;
}

async function asking<Data>(page: Page, method: 'get' | 'post', path: string, data?: object): Promise<Data> {
  const answer = (await asAdministrator(page, method, path, data)) as { readonly data: Data };
  return answer.data;
}

async function invited(page: Page, name: string, role: number): Promise<Person> {
  const person = { email: `${name}@veille.localhost`, password: 'Une-phrase-de-passe-2026' };
  const { registrationToken } = await asking<{ readonly registrationToken: string }>(page, 'post', '/admin/users', {
    ...{ email: person.email, firstname: 'Zoé', lastname: 'Veille', roles: [role] },
  });
  const userInfo = { firstname: 'Zoé', lastname: 'Veille', password: person.password };
  await asAdministrator(page, 'post', '/admin/register', { registrationToken, userInfo });
  return person;
}
