import path from 'node:path';

import type { Page } from '@playwright/test';

import { appFolder } from '../../../scripts/paths';

/** A picture of the page for people to look at, in .tmp/screenshots. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(appFolder, '.tmp', 'screenshots', `${name}.png`), fullPage: true });
}
