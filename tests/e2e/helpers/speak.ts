import type { Page } from '@playwright/test';

/** The languages of the panel. */
export type Language = 'fr' | 'en';

/** The panel in a language from the next page on, whatever it was in before. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.addInitScript(`localStorage.setItem('strapi-admin-language', '${language}')`);
  await page.addInitScript(KEEP_FRAMES_COMING);
}

/**
 * Headless Chromium (seen with 156) now and then draws no more frames after a click on a page that is otherwise at rest,
 * and with them stop Strapi’s idle callbacks and Playwright’s clicks, for good; whoever asks for a frame wakes it.
 */
const KEEP_FRAMES_COMING = 'setInterval(() => requestAnimationFrame(() => undefined), 200)';
