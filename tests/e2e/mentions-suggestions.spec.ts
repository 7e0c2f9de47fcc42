import { expect, type Page, test } from '@playwright/test';

import { asAdministrator } from './helpers/as-administrator';
import { expectAccessible } from './helpers/axe';
import { screenshot } from './helpers/screenshot';
import { speak } from './helpers/speak';

const PAGE = '/admin/plugins/mentions/suggestions';
const ARTICLES = '/content-manager/collection-types/api::article.article';
/** Each text has two suggestions: nothing is sure enough while these scenarios run. */
const TEXTS = 50;

const languages = [
  {
    language: 'fr',
    title: 'Suggestions',
    confirm: /^Confirmer/u,
    confirmed: 'Confirmée par vous',
    rejected: 'Refusée par vous',
    confirmGroup: /^Tout confirmer : « TikTok »/u,
    undoMany: 'Annuler les 50 dernières décisions',
    undo: /^Annuler/u,
    keys: 'Touches',
    faster: /Quelqu’un a été plus rapide/u,
    failed: 'Le serveur a rencontré une erreur. Son journal dit pourquoi.',
    retry: 'Réessayer',
    empty: /Aucune suggestion n’attend/u,
    left: /Il en reste/u,
  },
  {
    language: 'en',
    title: 'Suggestions',
    confirm: /^Confirm/u,
    confirmed: 'Confirmed by you',
    rejected: 'Rejected by you',
    confirmGroup: /^Confirm all: “TikTok”/u,
    undoMany: 'Undo the last 50 decisions',
    undo: /^Undo/u,
    keys: 'Keys',
    faster: /Somebody was faster/u,
    failed: 'The server has failed. Its log says why.',
    retry: 'Try again',
    empty: /No suggestion is open/u,
    left: /left/u,
  },
] as const;

/** Writes articles, and notes each in `ids` once it is there. */
async function write(page: Page, count: number, ids: string[]): Promise<void> {
  for (let number = 0; number < count; number++) {
    const unique = `${Date.now()}-${number}`;
    const article = { title: `TikTok et Instagram, semaine ${number}`, slug: `semaine-${unique}` };
    const answer = await asAdministrator(page, 'post', `${ARTICLES}?locale=fr`, article);
    ids.push((answer as { data: { documentId: string } }).data.documentId);
  }
}

for (const words of languages) {
  test.describe(`the inbox of suggestions (${words.language})`, () => {
    const ids: string[] = [];
    test.beforeEach(async ({ page }) => {
      test.setTimeout(240_000);
      await speak(page, words.language);
      await page.goto('/admin');
      await asAdministrator(page, 'put', '/mentions/thresholds', { automatic: 1, suggested: 0.4 });
      await write(page, TEXTS, ids);
    });
    test.afterEach(async ({ page }) => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await asAdministrator(page, 'delete', '/mentions/thresholds');
      const documentIds = ids.splice(0);
      if (documentIds.length > 0) {
        await asAdministrator(page, 'post', `${ARTICLES}/actions/bulkDelete?locale=fr`, { documentIds });
      }
    });

    const focused = (page: Page) => page.locator('li[data-row]:focus');

    test('a hundred decisions take less than two minutes with the keyboard, and can be undone', async ({ page }) => {
      await page.goto(PAGE);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await expect(focused(page)).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `suggestions-${words.language}`);

      const started = Date.now();
      for (let count = 0; count < 2 * TEXTS; count++) {
        await expect(focused(page)).toHaveCount(1);
        await page.keyboard.press(count % 2 === 0 ? 'y' : 'n');
      }
      await expect(page.getByText(words.confirmed)).toHaveCount(TEXTS, { timeout: 100_000 });
      await expect(page.getByText(words.rejected)).toHaveCount(TEXTS);
      expect(Date.now() - started).toBeLessThan(120_000);
      await expect(page.getByRole('status').filter({ hasText: words.left })).toHaveCount(1);

      await page.keyboard.press('u');
      await expect(page.getByText(words.rejected)).toHaveCount(TEXTS - 1);
      await expect(focused(page)).toBeVisible();
    });

    test('a whole group is decided and undone at once', async ({ page }) => {
      await page.goto(PAGE);
      await expect(focused(page)).toBeVisible();
      await page.getByRole('button', { name: words.confirmGroup }).first().click();
      await expect(page.getByText(words.confirmed)).toHaveCount(TEXTS, { timeout: 60_000 });
      await page.getByRole('button', { name: words.undoMany }).click();
      await expect(page.getByText(words.confirmed)).toHaveCount(0, { timeout: 60_000 });
    });

    test('the keys are explained, walk through the texts and open one', async ({ page }) => {
      await page.goto(PAGE);
      await expect(focused(page)).toBeVisible();
      await page.keyboard.press('?');
      await expect(page.getByRole('region', { name: words.keys })).toBeVisible();
      await expectAccessible(page);
      const first = await focused(page).getAttribute('data-row');
      await page.keyboard.press('j');
      await expect(focused(page)).not.toHaveAttribute('data-row', first ?? '');
      await page.keyboard.press('k');
      await expect(focused(page)).toHaveAttribute('data-row', first ?? '');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/content-manager\/collection-types\/api::article\.article\/\w+/u);
    });

    test('what somebody else has decided meanwhile is shown and left as it is', async ({ page }) => {
      await page.goto(PAGE);
      await expect(focused(page)).toBeVisible();
      // Two windows of one person would agree; the answer of the server is that of a colleague.
      await page.route('**/mentions/decisions/batch', (route) => {
        const decision = { id: 1, verdict: 'rejected', by: 'Zoé', isYours: false, at: '2026-01-01T00:00:00.000Z' };
        return route.fulfill({ json: { data: [{ status: 'conflict', message: 'Zoé.', decision }] } });
      });
      const row = await focused(page).getAttribute('data-row');
      await page.keyboard.press('y');
      await expect(page.getByText(words.faster)).toBeVisible();
      await expect(focused(page)).not.toHaveAttribute('data-row', row ?? '');
      await screenshot(page, `suggestions-conflict-${words.language}`);
    });

    test('says in words that the server fails, and that nothing is open', async ({ page }) => {
      await page.route('**/mentions/suggestions?*', (route) =>
        route.fulfill({ status: 500, json: { error: { status: 500 } } })
      );
      await page.goto(PAGE);
      await expect(page.getByText(words.failed)).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `suggestions-failing-${words.language}`);
      await page.unrouteAll();
      await page.route('**/mentions/suggestions?*', (route) =>
        route.fulfill({ json: { data: { results: [], total: 0, texts: 0, entries: {} } } })
      );
      await page.getByRole('button', { name: words.retry }).click();
      await expect(page.getByText(words.empty)).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `suggestions-empty-${words.language}`);
    });
  });
}
