import { type BrowserContextOptions, type Page, request } from '@playwright/test';

/** Whom to log in as. */
export interface Person {
  readonly email: string;
  readonly password: string;
}

type Session = Exclude<BrowserContextOptions['storageState'], string | undefined>;

/** Logs in; gives what the admin panel keeps in the browser: who is logged in, its language, and that the tour was seen. */
export async function logIn(url: string, person: Person): Promise<Session> {
  const context = await request.newContext({ baseURL: url });
  try {
    const answer = await context.post('/admin/login', { data: { ...person, rememberMe: true } });
    const { data } = await answer.json();
    const { cookies } = await context.storageState();
    const localStorage = [
      { name: 'jwtToken', value: JSON.stringify(data.token) },
      { name: 'isLoggedIn', value: 'true' },
      { name: 'strapi-admin-language', value: 'fr' },
    ];
    return { cookies, origins: [{ origin: url, localStorage }] };
  } finally {
    await context.dispose();
  }
}

/** The token of whoever is logged in on a page of the panel, to ask the server the same way. */
export function tokenOf(page: Page): Promise<string> {
  return page.evaluate(`JSON.parse(localStorage.getItem('jwtToken'))`);
}
