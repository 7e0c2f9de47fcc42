import type { Page } from '@playwright/test';

/** Asks the server as whoever is logged in on the page, for what a scenario needs to find there. */
export async function asAdministrator(
  page: Page,
  method: 'get' | 'post' | 'put' | 'delete',
  path: string,
  data?: object
): Promise<unknown> {
  if (!page.url().startsWith('http')) await page.goto('/admin');
  const token = await page.evaluate<string>(`JSON.parse(localStorage.getItem('jwtToken'))`);
  // The server closes connections that it has not used for a while, now and then just as one asks.
  const headers = { authorization: `Bearer ${token}` };
  const answer = await page.request[method](path, { data, headers, maxRetries: 3 });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}
