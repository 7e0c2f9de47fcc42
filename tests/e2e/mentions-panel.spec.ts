import { type APIRequestContext, type Browser, expect, type Page, test } from '@playwright/test';

import { adminApi, articleAddress, createAdministrator, createArticle, tokenOf } from './helpers/admin-api';
import { expectAccessible } from './helpers/axe';
import { screenshot } from './helpers/screenshot';
import { type Language, speak } from './helpers/speak';

// An edit view is slow to come where much else runs.
test.describe.configure({ timeout: 240_000 });
const SLOW = { timeout: 60_000 };

const languages = [
  {
    language: 'fr',
    confirm: 'Confirmer',
    reject: 'Refuser',
    undo: 'Annuler la décision sur',
    main: (name: string) => `Marquer ${name} comme principale`,
    why: (name: string) => `Pourquoi ${name} ?`,
    isMain: 'principale',
    confirmed: 'Confirmée par vous',
    rejected: 'Refusée par vous',
    onSave: 'Refusée à l’enregistrement',
    automatic: 'Automatique',
    near: /(à côté|près) de «\sInstagram\s»/u,
    inTitle: 'Titre',
    whenSaved: /À l’enregistrement\s:.*\+\sReels/u,
    none: /Aucune mention trouvée/u,
    failed: 'Le serveur a rencontré une erreur. Son journal dit pourquoi.',
    retry: 'Réessayer',
    noPermission: /Votre rôle ne permet pas de voir les mentions/u,
    save: 'Enregistrer',
    remove: 'Supprimer',
    tooLate: 'TikTok : quelqu’un a été plus rapide',
    whoDecided: /Zoé Essai a refusé cette étiquette entre-temps/u,
    again: 'Décider quand même',
    platforms: 'Plateformes',
  },
  {
    language: 'en',
    confirm: 'Confirm',
    reject: 'Reject',
    undo: 'Undo the decision on',
    main: (name: string) => `Mark ${name} as main`,
    why: (name: string) => `Why ${name}?`,
    isMain: 'main',
    confirmed: 'Confirmed by you',
    rejected: 'Rejected by you',
    onSave: 'Rejected when saved',
    automatic: 'Automatic',
    near: /(beside|near) “Instagram”/u,
    inTitle: 'Title',
    whenSaved: /When saved:.*\+\sReels/u,
    none: /No mention has been found/u,
    failed: 'The server has failed. Its log says why.',
    retry: 'Try again',
    noPermission: /Your role does not let you see mentions/u,
    save: 'Save',
    remove: 'Remove',
    tooLate: 'TikTok: somebody else was faster',
    whoDecided: /Zoé Essai has rejected this tag meanwhile/u,
    again: 'Decide all the same',
    platforms: 'Platforms',
  },
] as const;

/** Where the panel asks for what is stored. */
const STORED = /\/mentions\/documents\?/u;

let api: APIRequestContext;
test.beforeAll(async ({ baseURL }) => {
  api = await adminApi(baseURL);
});
test.afterAll(async () => {
  await preferLanguage(null);
  await api.dispose();
});

/** The language in which the server speaks to the administrator; other tests choose the panel’s in the browser alone. */
async function preferLanguage(preferedLanguage: Language | null): Promise<void> {
  const answer = await api.put('/admin/users/me', { data: { preferedLanguage } });
  expect(answer.status(), await answer.text()).toBe(200);
}

for (const words of languages) {
  const { language } = words;

  test.describe(`the mentions panel (${language})`, () => {
    test.beforeEach(() => preferLanguage(language));

    const panel = (page: Page) => page.getByRole('region', { name: 'Mentions' });
    const tag = (page: Page, name: string) =>
      panel(page)
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: words.why(name), exact: true }) });
    const related = (page: Page, name: string) =>
      page
        .locator('li')
        .filter({ has: page.getByRole('button', { name: words.remove, exact: true }) })
        .filter({ hasText: name });
    const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });
    const open = async (page: Page, documentId: string) => {
      await speak(page, language);
      await page.goto(articleAddress(documentId, language));
      await expect(panel(page)).toBeVisible(SLOW);
    };
    const article = (title: string, ...paragraphs: string[]) =>
      createArticle(api, { locale: language, title, paragraphs });

    test('tells why, and confirms, rejects, marks as main and undoes by one click', async ({ page }) => {
      const documentId = await article('Instagram', 'Instagram lance ses Reels. Sur Snapchat, rien.');
      await open(page, documentId);
      await expect(tag(page, 'Instagram')).toContainText(words.automatic);
      await screenshot(page, `panel-${language}`);

      await button(page, words.why('Reels')).click();
      await expect(tag(page, 'Reels')).toContainText(words.near);
      await button(page, words.why('Instagram')).click();
      await expect(tag(page, 'Instagram')).toContainText(words.inTitle);
      await screenshot(page, `panel-why-${language}`);
      await expectAccessible(page, { within: panel(page) });

      await page.locator('input[name="excerpt"], textarea[name="excerpt"]').first().fill('Pas encore enregistré');
      await button(page, `${words.confirm} Reels`).click();
      await expect(tag(page, 'Reels')).toContainText(words.confirmed);
      await expect(related(page, 'Snapchat').first()).toBeVisible();
      await button(page, words.main('Snapchat')).click();
      await expect(tag(page, 'Snapchat')).toContainText(words.isMain);
      await button(page, `${words.reject} Snapchat`).click();
      await expect(tag(page, 'Snapchat')).toContainText(words.rejected);
      await screenshot(page, `panel-decided-${language}`);

      // The relation field shows it, and nothing unsaved is lost.
      await expect(related(page, 'Instagram').first()).toBeVisible();
      await expect(related(page, 'Snapchat')).toHaveCount(0);
      await expect(page.locator('[name="excerpt"]').first()).toHaveValue('Pas encore enregistré');

      await button(page, `${words.undo} Snapchat`).click();
      await expect(tag(page, 'Snapchat')).toContainText(words.automatic);
    });

    test('follows what is typed, and says what the save would change', async ({ page }) => {
      const documentId = await article('Rien pour l’instant');
      await open(page, documentId);
      await expect(panel(page)).toContainText(words.none);
      await screenshot(page, `panel-empty-${language}`);
      await page.locator('input[name="title"]').fill('Instagram lance des Reels Instagram');
      await expect(panel(page)).toContainText(words.whenSaved);
      await expect(tag(page, 'Reels')).toBeVisible();
      await screenshot(page, `panel-live-${language}`);
    });

    test('takes what is taken off a relation field for a rejection', async ({ page }) => {
      const documentId = await article('TikTok', 'TikTok et Instagram.');
      await open(page, documentId);
      await expect(tag(page, 'Instagram')).toContainText(words.automatic);
      await related(page, 'Instagram').getByRole('button', { name: words.remove, exact: true }).first().click();
      await expect(tag(page, 'Instagram')).toContainText(words.onSave);
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await expect(tag(page, 'Instagram')).toContainText(words.rejected);
    });

    test('tells both of two editors what became of a tag', async ({ page, baseURL }) => {
      const documentId = await article('TikTok', 'TikTok, encore.');
      const zoe = await tokenOf(baseURL, await createAdministrator(api, { firstname: 'Zoé' }));
      await open(page, documentId);
      await expect(tag(page, 'TikTok')).toContainText(words.automatic);
      await decideAs(zoe, baseURL, documentId, language);

      await button(page, `${words.confirm} TikTok`).click();
      await expect(panel(page).getByRole('alert')).toContainText(words.tooLate);
      await expect(panel(page).getByRole('alert')).toContainText(words.whoDecided);
      await screenshot(page, `panel-conflict-${language}`);
      await button(page, words.again).click();
      await expect(tag(page, 'TikTok')).toContainText(words.confirmed);
    });

    test('says in words when the server fails, and tries again', async ({ page }) => {
      const documentId = await article('TikTok');
      await page.route(STORED, (route) => route.fulfill({ status: 500, json: {} }));
      await open(page, documentId);
      await expect(panel(page).getByRole('alert')).toContainText(words.failed);
      await screenshot(page, `panel-error-${language}`);
      await page.unroute(STORED);
      await button(page, words.retry).click();
      await expect(tag(page, 'TikTok')).toBeVisible();
    });

    test('says in words that a role may not see mentions', async ({ browser, baseURL }) => {
      const documentId = await article('TikTok');
      const page = await asReaderOnly(browser, baseURL);
      await open(page, documentId);
      await expect(panel(page)).toContainText(words.noPermission);
      await screenshot(page, `panel-no-permission-${language}`);
      await page.context().close();
    });
  });
}

/** Rejects TikTok in a text, as somebody else. */
async function decideAs(
  token: string,
  baseURL: string | undefined,
  documentId: string,
  locale: Language
): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const about = { contentType: 'api::article.article', documentId, locale };
  const query = new URLSearchParams(about);
  const { data } = await (await api.get(`/mentions/documents?${query}`, { headers })).json();
  const answer = await api.post(`${baseURL}/mentions/decisions`, {
    headers,
    data: { ...about, relation: 'platforms', entityId: data.platforms[0].entityId, verdict: 'rejected', seen: null },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** A page of somebody who may edit articles and nothing else. */
async function asReaderOnly(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const fields = ['title', 'slug', 'excerpt', 'body'];
  const properties = { fields, locales: ['fr', 'en'] };
  const permissions = ['read', 'update'].map((action) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: 'api::article.article',
    properties,
  }));
  const who = await createAdministrator(api, { firstname: 'Léo', permissions });
  const context = await browser.newContext({ storageState: { cookies: [], origins: [] }, baseURL });
  const page = await context.newPage();
  await page.goto('/admin/auth/login');
  await page.locator('input[name="email"]').fill(who.email);
  await page.locator('input[name="password"]').fill(who.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.includes('login'));
  return page;
}
