import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** What keeps people out so much that a page must not have it. */
const GRAVE = ['serious', 'critical'];

/**
 * Fails where axe-core finds a serious or critical violation on the page.
 * @param options.within selector of what to look at; by default what Strapi puts beside its own menu
 */
export async function expectAccessible(page: Page, { within = 'main' }: { within?: string } = {}): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (selector) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const results = await inPage.run(selector, { resultTypes: ['violations'] });
    return results.violations.map(({ id, impact, help, nodes }) => ({
      id,
      impact: impact ?? 'none',
      help,
      places: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }));
  }, within);
  expect(violations.filter(({ impact }) => GRAVE.includes(impact))).toEqual([]);
}
