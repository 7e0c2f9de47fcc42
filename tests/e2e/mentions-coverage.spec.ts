import { expect, test } from '@playwright/test';

import { expectAccessible } from './helpers/axe';
import { screenshot } from './helpers/screenshot';
import { speak } from './helpers/speak';

const languages = [
  { language: 'fr', title: 'Couverture' },
  { language: 'en', title: 'Coverage' },
] as const;

for (const words of languages) {
  test(`the menu leads to the first page of the plugin (${words.language})`, async ({ page }) => {
    await speak(page, words.language);
    await page.goto('/admin');
    await page.getByRole('link', { name: 'Mentions' }).click();
    await expect(page).toHaveURL(/\/plugins\/mentions\/coverage$/u);
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await expect(page.getByRole('link', { name: words.title })).toHaveAttribute('aria-current', 'page');
    await expectAccessible(page);
    await screenshot(page, `coverage-${words.language}`);
  });
}
