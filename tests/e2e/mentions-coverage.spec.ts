import { readFile } from 'node:fs/promises';

import { expect as playwrightExpect, type Page, test } from '@playwright/test';

import { asAdministrator } from './helpers/as-administrator';
import { expectAccessible } from './helpers/axe';
import { personWith } from './helpers/person-with';
import { screenshot } from './helpers/screenshot';
import { logIn } from './helpers/session';
import { speak } from './helpers/speak';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const PAGE = '/admin/plugins/mentions/coverage';

const languages = [
  {
    language: 'fr',
    title: 'Couverture',
    platforms: 'Les plateformes au fil du temps',
    features: 'Les fonctionnalités au fil du temps',
    left: 'Plateformes délaissées',
    view: 'Présentation',
    table: 'Tableau',
    csv: 'Enregistrer en CSV',
    saved: 'Les chiffres sont enregistrés.',
    heading: 'À partir du,Plateforme,Mentions,Textes',
    july: 'juil. 2023',
    texts: 'Langue',
    french: 'français',
    empty: 'Il n’y a aucun texte. Choisissez une autre période ou d’autres textes.',
    failed: 'Le serveur a rencontré une erreur. Son journal dit pourquoi.',
    retry: 'Réessayer',
    forbidden: /Votre rôle ne donne pas accès à cette page/u,
    lists: /Ces textes sont dans plusieurs listes/u,
    articles: 'Articles, français',
  },
  {
    language: 'en',
    title: 'Coverage',
    platforms: 'Platforms over time',
    features: 'Features over time',
    left: 'Platforms left alone',
    view: 'How it is shown',
    table: 'Table',
    csv: 'Save as CSV',
    saved: 'The figures are saved.',
    heading: 'From,Platform,Mentions,Texts',
    july: 'Jul 2023',
    texts: 'Language',
    french: 'French',
    empty: 'There is no such text. Choose another period, or other texts.',
    failed: 'The server has failed. Its log says why.',
    retry: 'Try again',
    forbidden: /Your role does not let you see this page/u,
    lists: /These texts are in several lists/u,
    articles: 'Articles, French',
  },
] as const;

// Each scenario opens several pages, and looks at each with axe.
test.describe.configure({ timeout: 240_000 });
const expect = playwrightExpect.configure({ timeout: 45_000 });

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true }).first();

for (const words of languages) {
  test.describe(`coverage (${words.language})`, () => {
    test.beforeEach(({ page }) => speak(page, words.language));

    test('the menu leads to it, and its chart can be read as a table whose figures lead to their texts', async ({
      page,
    }) => {
      await page.goto('/admin');
      // A text without a day of its own counts on that of its publication, and makes figures lead to either.
      const undated = { title: 'Twitter, sans date', slug: `sans-date-${Date.now()}` };
      const answer = await asAdministrator(page, 'post', `${ARTICLES}/actions/publish?locale=fr`, undated);
      const { documentId } = (answer as { data: { documentId: string } }).data;
      await page.getByRole('link', { name: 'Mentions', exact: true }).click();
      await expect(page).toHaveURL(/\/plugins\/mentions\/coverage$/u);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await expect(page.getByRole('link', { name: words.title })).toHaveAttribute('aria-current', 'page');
      const platforms = section(page, words.platforms);
      await expect(platforms.locator('.recharts-area').first()).toBeVisible();
      await expect(section(page, words.left).getByRole('row').nth(1)).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `coverage-${words.language}`);

      await page.getByLabel(words.texts, { exact: true }).click();
      await page.getByRole('option', { name: words.french }).click();
      await platforms.getByRole('combobox', { name: words.view }).click();
      await page.getByRole('option', { name: words.table }).click();
      const row = platforms.getByRole('row', { name: new RegExp(words.july, 'u') });
      await expect(row).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `coverage-table-${words.language}`);

      const figure = row.getByRole('button').or(row.getByRole('link')).first();
      const name = (await figure.getAttribute('aria-label')) ?? '';
      const texts = Number(/(\d+) text/u.exec(name)?.[1]);
      await figure.click();
      // Articles and training sessions are two lists.
      await expect(page.getByText(words.lists)).toBeVisible();
      await expectAccessible(page, { within: page.getByRole('dialog') });
      await page.getByRole('link', { name: words.articles }).click();
      await expect(page).toHaveURL(/api::article\.article\?.*publishedOn/u);
      await expect(page.getByRole('row')).toHaveCount(texts + 1);
      await asAdministrator(page, 'post', `${ARTICLES}/actions/bulkDelete?locale=fr`, { documentIds: [documentId] });
    });

    test('its figures are saved as CSV', async ({ page }) => {
      await page.goto(PAGE);
      const download = page.waitForEvent('download');
      await section(page, words.platforms).getByRole('button', { name: words.csv }).click();
      const file = await (await download).path();
      await expect(page.getByText(words.saved)).toBeVisible();
      const lines = (await readFile(file, 'utf8')).split('\n');
      expect(lines[0]).toBe(`\ufeff${words.heading}`);
      expect(lines.some((line) => /^2023-07-01,Threads,\d+,\d+$/u.test(line))).toBe(true);
    });

    test('says when there is nothing, when the server fails, and to whom it is closed', async ({ page, browser }) => {
      await page.goto(`${PAGE}?period=custom&from=2031-01-01&to=2031-02-01`);
      await expect(page.getByText(words.empty)).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `coverage-empty-${words.language}`);

      await page.route('**/mentions/coverage?*', (route) => route.fulfill({ status: 500, json: { error: {} } }));
      await page.goto(PAGE);
      await expect(page.getByText(words.failed)).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `coverage-failing-${words.language}`);
      await page.unroute('**/mentions/coverage?*');
      await page.getByRole('button', { name: words.retry }).click();
      await expect(page.getByRole('heading', { name: words.platforms })).toBeVisible();

      const other = await personWith(page, {
        name: `suivi-${words.language}`,
        actions: ['plugin::mentions.runs.read'],
      });
      const context = await browser.newContext({ storageState: await logIn(new URL(page.url()).origin, other) });
      const theirs = await context.newPage();
      await speak(theirs, words.language);
      await theirs.goto(new URL(PAGE, page.url()).href);
      await expect(theirs.getByText(words.forbidden)).toBeVisible();
      await expectAccessible(theirs);
      await screenshot(theirs, `coverage-closed-${words.language}`);
      await context.close();
    });

    test('works in the dark, at 1280 pixels, and there at 200 %', async ({ page }) => {
      await page.addInitScript(`localStorage.setItem('STRAPI_THEME', 'dark')`);
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(PAGE);
      await expect(section(page, words.platforms).locator('.recharts-area').first()).toBeVisible();
      await expect(section(page, words.left).getByRole('row').nth(1)).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `coverage-dark-${words.language}`);

      await page.setViewportSize({ width: 640, height: 400 });
      await expect(page.getByRole('link', { name: words.title })).toBeVisible();
      await expect(page.getByRole('heading', { name: words.features })).toBeVisible();
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      await screenshot(page, `coverage-zoomed-${words.language}`);
    });
  });
}
