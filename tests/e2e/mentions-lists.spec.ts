import { expect, type Page, test } from '@playwright/test';

import { asAdministrator } from './helpers/as-administrator';
import { expectAccessible } from './helpers/axe';
import { screenshot } from './helpers/screenshot';
import { speak } from './helpers/speak';

const ARTICLES = '/content-manager/collection-types/api::article.article';
// Without the language, the panel asks for a list twice: before and after it knows which.
const LIST = `/admin${ARTICLES}?page=1&pageSize=10&plugins[i18n][locale]=fr`;

const languages = [
  {
    language: 'fr',
    columns: ['Plateformes principales', 'Suggestions'],
    filter: 'Restreindre selon les étiquettes',
    untagged: 'Sans étiquette',
    retag: 'Réétiqueter',
    preview: 'Ce que changerait un réétiquetage',
    begin: 'Commencer',
    selected: 'Textes choisis',
    done: 'Terminé',
    runs: 'Réétiquetages',
    empty: 'Aucun texte n’a encore été réétiqueté.',
    failed: 'Le serveur a rencontré une erreur. Son journal dit pourquoi.',
    stop: 'Arrêter',
  },
  {
    language: 'en',
    columns: ['Main platforms', 'Suggestions'],
    filter: 'Narrow by tags',
    untagged: 'Without any tag',
    retag: 'Tag again',
    preview: 'What tagging again would change',
    begin: 'Begin',
    selected: 'Selected texts',
    done: 'Done',
    runs: 'Re-tags',
    empty: 'No text has been tagged again yet.',
    failed: 'The server has failed. Its log says why.',
    stop: 'Stop',
  },
] as const;

/** An article that says nothing of platforms. */
async function write(page: Page, title: string): Promise<string> {
  const article = { title, slug: `liste-${Date.now()}` };
  const answer = await asAdministrator(page, 'post', `${ARTICLES}?locale=fr`, article);
  return (answer as { data: { documentId: string } }).data.documentId;
}

for (const words of languages) {
  test.describe(`tags in lists (${words.language})`, () => {
    let documentId = '';
    test.beforeEach(async ({ page }) => {
      test.setTimeout(240_000);
      await speak(page, words.language);
      await page.goto('/admin');
      documentId = await write(page, `Aaa sans plateforme ${words.language}`);
    });
    test.afterEach(async ({ page }) => {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await asAdministrator(page, 'post', `${ARTICLES}/actions/bulkDelete?locale=fr`, { documentIds: [documentId] });
    });

    test('a list shows main platforms and suggestions with one request, and is narrowed to untagged texts', async ({
      page,
    }) => {
      const requests: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes('/mentions/list-cells')) requests.push(request.url());
      });
      await page.goto(`${LIST}&sort=title:ASC`);
      for (const name of words.columns) {
        await expect(page.getByRole('gridcell', { name, exact: true })).toHaveCount(1);
      }
      await expect(page.getByRole('row', { name: /BeReal racheté/u })).toContainText('BeReal');
      await page.waitForLoadState('networkidle');
      expect(requests).toHaveLength(1);
      await screenshot(page, `list-${words.language}`);

      await page.getByRole('combobox', { name: words.filter }).click();
      await page.getByRole('option', { name: words.untagged }).click();
      await expect(page).toHaveURL(/untagged/u);
      await expect(page.getByRole('row', { name: new RegExp(`Aaa sans plateforme ${words.language}`) })).toBeVisible();
      await expect(page.getByRole('row', { name: /Threads arrive en Europe/u })).toHaveCount(0);
    });

    test('what is selected is tagged again once it was shown what changes, and the run can be followed', async ({
      page,
    }) => {
      await page.goto(`${LIST}&sort=title:ASC`);
      const row = page.getByRole('row', { name: new RegExp(`Aaa sans plateforme ${words.language}`) });
      await row.getByRole('checkbox').click();
      await page.getByRole('button', { name: words.retag }).click();
      const dialog = page.getByRole('dialog', { name: words.preview });
      await expect(dialog).toBeVisible();
      await expect(dialog.getByRole('button', { name: words.begin })).toBeEnabled();
      await expectAccessible(page, { within: dialog });
      await screenshot(page, `retag-preview-${words.language}`);
      await dialog.getByRole('button', { name: words.begin }).click();

      await expect(page).toHaveURL(/plugins\/mentions\/runs/u);
      await expect(page.getByRole('heading', { level: 1, name: words.runs })).toBeVisible();
      const run = page.getByRole('listitem').filter({ hasText: words.selected }).first();
      await expect(run).toContainText(words.done, { timeout: 30_000 });
      await expectAccessible(page);
      await screenshot(page, `runs-${words.language}`);
    });

    test('the page of re-tags says in words that there are none, that one goes on, and that the server fails', async ({
      page,
    }) => {
      const answer = (data: object) => page.route('**/mentions/runs?*', (route) => route.fulfill({ json: { data } }));
      await answer({ results: [], total: 0 });
      await page.goto('/admin/plugins/mentions/runs');
      await expect(page.getByText(words.empty)).toBeVisible();
      await expectAccessible(page);
      await page.unrouteAll();
      const run = { id: 1, reason: 'archive', state: 'running', total: 1000, done: 400, changed: 12, failed: 1 };
      const times = { requestedAt: '2026-01-01T10:00:00.000Z', startedAt: '2026-01-01T10:00:01.000Z', endedAt: null };
      await answer({ results: [{ ...run, ...times, requestedBy: 'admin:1', requestedByName: 'Ada' }], total: 1 });
      await page.reload();
      await expect(page.getByRole('progressbar')).toBeVisible();
      await expect(page.getByRole('button', { name: words.stop })).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `runs-running-${words.language}`);
      await page.unrouteAll();
      await page.route('**/mentions/runs?*', (route) =>
        route.fulfill({ status: 500, json: { error: { status: 500 } } })
      );
      await page.reload();
      await expect(page.getByText(words.failed)).toBeVisible();
      await expectAccessible(page);
    });
  });
}
