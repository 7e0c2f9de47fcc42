import path from 'node:path';

import type { Page } from '@playwright/test';

import { appFolder } from '../../../scripts/paths';

/** A picture of the whole page for people to look at, in .tmp/screenshots. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const shown = page.viewportSize();
  // The panel scrolls within itself, so that only what fits into the window would be there.
  const height = await page.evaluate<number>(
    `Math.max(...[...document.querySelectorAll('body, main, [data-strapi-main-content]')].map((one) => one.scrollHeight)) + 120`
  );
  if (shown) await page.setViewportSize({ ...shown, height: Math.max(shown.height, height) });
  await page.screenshot({ path: path.join(appFolder, '.tmp', 'screenshots', `${name}.png`), fullPage: true });
  if (shown) await page.setViewportSize(shown);
}
