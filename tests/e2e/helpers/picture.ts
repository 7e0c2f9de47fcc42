import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import type { Page } from '@playwright/test';
import sharp from 'sharp';

import { appFolder } from '../../../scripts/paths';
import type { Language } from './speak';

/** `npm run pictures` puts them into docs/. */
const folder = process.env.VEILLE_PICTURES ?? path.join(appFolder, '.tmp', 'screenshots', 'pictures');

/** A picture of what is on the screen now, for the page that shows the desk. */
export async function picture(page: Page, language: Language, name: string): Promise<void> {
  // Strapi’s own news above the page are no part of Veille.
  const banner = page.getByRole('button', { name: /^(Close|Fermer) .*(banner|bannière)/u }).first();
  if (await banner.isVisible()) await banner.click();
  await page.mouse.move(0, 0);
  const taken = await page.screenshot({ animations: 'disabled' });
  await mkdir(path.join(folder, language), { recursive: true });
  await sharp(taken)
    .png({ palette: true, colours: 256 })
    .toFile(path.join(folder, language, `${name}.png`));
}
