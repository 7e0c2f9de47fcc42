import { expect, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';

/** What keeps people out so much that a page must not have it. */
const GRAVE = ['serious', 'critical'];

/**
 * Fails where axe-core finds a serious or critical violation on the page.
 * @param options.within what to look at; by default what Strapi puts beside its own menu
 */
export async function expectAccessible(
  page: Page,
  { within = page.locator('main') }: { within?: Locator } = {}
): Promise<void> {
  // Under the mouse, the design system’s own buttons turn too pale for white letters.
  await page.mouse.move(0, 0);
  await expect(within.first()).toBeVisible();
  await page.evaluate(axe.source);
  const violations = await within.evaluateAll(async (elements) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const include = elements as unknown as axe.ElementContext;
    const results = await inPage.run(include, { resultTypes: ['violations'] });
    return results.violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact: impact ?? 'none',
      help,
      places: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }));
  });
  expect(violations.filter(({ impact }) => GRAVE.includes(impact))).toEqual([]);
}
