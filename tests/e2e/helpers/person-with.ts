import type { Page } from '@playwright/test';

import { type Person, tokenOf } from './session';

interface Wanted {
  readonly name: string;
  /** Actions that the role may do, such as `plugin::mentions.coverage.read`. */
  readonly actions: readonly string[];
}

/** Makes somebody with a role that may do just this; asks as the administrator whose page it is. */
export async function personWith(page: Page, { name, actions }: Wanted): Promise<Person> {
  await page.goto('/admin');
  const token = await tokenOf(page);
  const ask = async (method: 'post' | 'put', path: string, data: object) => {
    const answer = await page.request[method](path, { data, headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()).data;
  };
  const unique = `${name}-${Date.now()}`;
  const role = await ask('post', '/admin/roles', { name: unique, description: '' });
  const permissions = actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }));
  await ask('put', `/admin/roles/${role.id}/permissions`, { permissions });
  const person = { email: `${unique}@veille.localhost`, password: 'Une-phrase-de-passe-2026' };
  const invited = await ask('post', '/admin/users', {
    ...{ email: person.email, firstname: 'Zoé', lastname: 'Veille', roles: [role.id] },
  });
  const userInfo = { firstname: 'Zoé', lastname: 'Veille', password: person.password };
  await ask('post', '/admin/register', { registrationToken: invited.registrationToken, userInfo });
  return person;
}
