import { expect, type Page, test } from '@playwright/test';

import { expectAccessible } from './helpers/axe';
import { personWith } from './helpers/person-with';
import { screenshot } from './helpers/screenshot';
import { logIn } from './helpers/session';
import { speak } from './helpers/speak';

const PAGES = ['coverage', 'suggestions', 'runs', 'catalogue', 'candidates', 'try'] as const;
const SIZES = [
  { name: '1280', width: 1280, height: 800 },
  // What a screen of 1280 pixels has room for at 200 %.
  { name: 'zoomed', width: 640, height: 400 },
] as const;

const languages = [
  { language: 'fr', noPermission: /Votre rôle ne donne pas accès à cette page/u, loading: 'Chargement…' },
  { language: 'en', noPermission: /Your role does not let you see this page/u, loading: 'Loading…' },
] as const;

for (const { language, noPermission, loading } of languages) {
  test.describe(`the pages of the plugin (${language})`, () => {
    test.beforeEach(async ({ page }) => {
      test.setTimeout(300_000);
      await speak(page, language);
    });

    for (const { name, ...size } of SIZES) {
      test(`nothing is cut off or hidden from anybody on a screen of ${size.width} pixels`, async ({ page }) => {
        await page.setViewportSize(size);
        for (const path of PAGES) {
          await open(page, path, loading);
          await screenshot(page, `page-${path}-${name}-${language}`);
          expect(await hiddenSideways(page), path).toEqual([]);
          await expectAccessible(page);
        }
      });
    }

    test('who may not see a page is told so, and gets to the others', async ({ page, browser }) => {
      const person = await personWith(page, {
        name: `lecteur-${language}`,
        actions: ['plugin::mentions.coverage.read'],
      });
      const baseURL = new URL(page.url()).origin;
      const storageState = await logIn(baseURL, person);
      const context = await browser.newContext({ storageState, baseURL, viewport: SIZES[0] });
      const theirs = await context.newPage();
      await speak(theirs, language);
      for (const path of PAGES.filter((one) => one !== 'coverage')) {
        await theirs.goto(`/admin/plugins/mentions/${path}`);
        await expect(theirs.getByText(noPermission)).toBeVisible();
      }
      await expectAccessible(theirs);
      await screenshot(theirs, `page-no-permission-${language}`);
      await theirs.goto('/admin/plugins/mentions');
      await expect(theirs).toHaveURL(/mentions\/coverage/u);
      await context.close();
    });
  });
}

async function open(page: Page, path: string, loading: string): Promise<void> {
  await page.goto(`/admin/plugins/mentions/${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(loading)).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

/** What stands beyond the right edge of the window where nothing lets one scroll to it. */
function hiddenSideways(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const scrolls = (element) => {
      for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
        const { overflowX } = getComputedStyle(one);
        if ((overflowX === 'auto' || overflowX === 'scroll') && one.scrollWidth > one.clientWidth) return one;
      }
    };
    const main = document.querySelector('main');
    return [...main.querySelectorAll('a, button, input, h1, h2, p, td, th, label, [role=combobox]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      // Tables scroll within their own frame; a page that scrolls sideways as a whole does not read well.
      .filter((element) => { const frame = scrolls(element); return !frame || frame.contains(main) || frame === main; })
      .map((element) => element.outerHTML.slice(0, 160));
  })()`);
}
