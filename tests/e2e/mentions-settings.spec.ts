import { expect, test } from '@playwright/test';

import { speak } from './helpers/speak';

const PAGE = '/admin/settings/mentions/tagging';

const languages = [
  {
    language: 'fr',
    title: 'Étiquetage',
    automatic: 'Automatique à partir de',
    save: 'Enregistrer',
    saved: 'Les seuils sont enregistrés.',
    reset: 'Revenir à la configuration',
    configured: '0,6',
    changed: '0,75',
  },
  {
    language: 'en',
    title: 'Tagging',
    automatic: 'Automatic from',
    save: 'Save',
    saved: 'The thresholds are saved.',
    reset: 'Back to the configuration',
    configured: '0.6',
    changed: '0.75',
  },
] as const;

for (const words of languages) {
  test(`a threshold is changed, kept and given back to the configuration (${words.language})`, async ({ page }) => {
    await speak(page, words.language);
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    const automatic = page.getByLabel(words.automatic);
    await expect(automatic).toHaveValue(words.configured);

    await automatic.fill(words.changed);
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByText(words.saved)).toBeVisible();
    await page.reload();
    await expect(automatic).toHaveValue(words.changed);

    await page.getByRole('button', { name: words.reset }).click();
    await expect(automatic).toHaveValue(words.configured);
  });
}
