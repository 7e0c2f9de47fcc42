import { expect as playwrightExpect, test } from '@playwright/test';

import { expectAccessible } from './helpers/axe';
import { screenshot } from './helpers/screenshot';
import { tokenOf } from './helpers/session';
import { speak } from './helpers/speak';

const languages = [
  {
    language: 'fr',
    titles: ['Suggestions en attente', 'Couverture du mois', 'Dernier réétiquetage'],
    done: 'Terminé',
    failed: 'Le serveur a rencontré une erreur. Son journal dit pourquoi.',
    retry: 'Réessayer',
  },
  {
    language: 'en',
    titles: ['Open suggestions', 'Coverage this month', 'Last re-tag'],
    done: 'Done',
    failed: 'The server has failed. Its log says why.',
    retry: 'Try again',
  },
] as const;

// The home page is slow to come where much else runs.
test.describe.configure({ timeout: 240_000 });
const expect = playwrightExpect.configure({ timeout: 45_000 });

for (const { language, titles, done, failed, retry } of languages) {
  test(`the home page shows what waits, what is covered and the last re-tag (${language})`, async ({ page }) => {
    await speak(page, language);
    await page.route('**/mentions/runs?*', (route) => route.fulfill({ status: 500, json: { error: {} } }));
    await page.goto('/admin');
    for (const title of titles) await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText(failed)).toBeVisible();
    await screenshot(page, `home-failing-${language}`);

    await page.unroute('**/mentions/runs?*');
    await page.getByRole('button', { name: retry }).click();
    await expect(page.getByText(failed)).toBeHidden();
    await expectAccessible(page, { within: page.locator('[data-mentions-widget]') });
    await screenshot(page, `home-${language}`);

    const headers = { authorization: `Bearer ${await tokenOf(page)}` };
    expect((await page.request.post('/mentions/runs', { headers })).ok()).toBe(true);
    await page.reload();
    await expect(page.getByText(done)).toBeVisible();
    await screenshot(page, `home-run-${language}`);
  });
}
