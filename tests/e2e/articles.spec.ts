import { expect, test } from '@playwright/test';

test('an editor finds the French articles and opens one', async ({ page }) => {
  await page.goto('/admin/content-manager/collection-types/api::article.article?page=1&pageSize=50');
  const rows = page.getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const title = 'Threads arrive en Europe';
  const row = page.getByRole('row', { name: new RegExp(title) }).first();
  await expect(row).toBeVisible();

  await row.click();
  await expect(page.getByRole('heading', { name: new RegExp(title) })).toBeVisible();
  await expect(page.locator('input[name="title"]')).toHaveValue(new RegExp(title));
});
