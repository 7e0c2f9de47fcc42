import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { type APIRequestContext, expect, request } from '@playwright/test';

import { appFolder } from '../../../scripts/paths';

/** The server as the administrator asks it whose session the browser tests share. */
export async function adminApi(baseURL: string | undefined): Promise<APIRequestContext> {
  const file = path.join(appFolder, '.tmp', 'test-results', 'session.json');
  const session: { origins: { localStorage: { name: string; value: string }[] }[] } = JSON.parse(
    await readFile(file, 'utf8')
  );
  const stored = session.origins[0]?.localStorage.find(({ name }) => name === 'jwtToken');
  const token: string = JSON.parse(stored?.value ?? '""');
  return request.newContext({ baseURL, extraHTTPHeaders: { authorization: `Bearer ${token}` } });
}

/** Creates an article in the draft; gives its document id. */
export async function createArticle(
  api: APIRequestContext,
  { locale = 'fr', title, paragraphs = [] }: { locale?: 'fr' | 'en'; title: string; paragraphs?: readonly string[] }
): Promise<string> {
  const slug = `article-${Math.random().toString(36).slice(2)}`;
  const body = paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
  const answer = await api.post(`/content-manager/collection-types/api::article.article?locale=${locale}`, {
    data: { title, slug, ...(body.length > 0 ? { body } : {}) },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const { data } = await answer.json();
  return data.documentId;
}

/** Where an article is edited in one language. */
export function articleAddress(documentId: string, locale: 'fr' | 'en'): string {
  return `/admin/content-manager/collection-types/api::article.article/${documentId}?plugins[i18n][locale]=${locale}`;
}

/** Creates an administrator whose role has these permissions alone, or all of them; gives how to log in. */
export async function createAdministrator(
  api: APIRequestContext,
  { firstname, permissions }: { firstname: string; permissions?: readonly object[] }
): Promise<{ email: string; password: string }> {
  const unique = Math.random().toString(36).slice(2);
  const roles = await (await api.get('/admin/roles')).json();
  let roleId: number = roles.data.find(({ code }: { code: string }) => code === 'strapi-super-admin').id;
  if (permissions) {
    const role = await (
      await api.post('/admin/roles', { data: { name: `Rôle ${unique}`, description: 'Essai' } })
    ).json();
    roleId = role.data.id;
    const complete = permissions.map((permission) => ({
      subject: null,
      properties: {},
      conditions: [],
      ...permission,
    }));
    const given = await api.put(`/admin/roles/${roleId}/permissions`, { data: { permissions: complete } });
    expect(given.status(), await given.text()).toBe(200);
  }
  const email = `${unique}@veille.localhost`;
  const password = 'Une-phrase-de-passe-2026';
  const invited = await api.post('/admin/users', { data: { email, firstname, lastname: 'Essai', roles: [roleId] } });
  const { data } = await invited.json();
  const registered = await api.post('/admin/register', {
    data: { registrationToken: data.registrationToken, userInfo: { firstname, lastname: 'Essai', password } },
  });
  expect(registered.status(), await registered.text()).toBe(200);
  return { email, password };
}

/** The token of somebody who logs in. */
export async function tokenOf(baseURL: string | undefined, who: { email: string; password: string }): Promise<string> {
  const context = await request.newContext({ baseURL });
  const answer = await context.post('/admin/login', { data: who });
  const { data } = await answer.json();
  await context.dispose();
  return data.token;
}
