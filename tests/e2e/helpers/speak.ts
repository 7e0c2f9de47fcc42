import type { Page } from '@playwright/test';

/** The languages of the panel. */
export type Language = 'fr' | 'en';

/** The panel in a language from the next page on, whatever it was in before. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.addInitScript(`localStorage.setItem('strapi-admin-language', '${language}')`);
}
