import { expect, test } from '@playwright/test';

import { personOfRole } from './helpers/person-with';
import { screenshot } from './helpers/screenshot';
import { logIn } from './helpers/session';
import { speak } from './helpers/speak';

const languages = [
  {
    language: 'fr',
    title: 'Titre',
    slug: 'Adresse',
    save: 'Enregistrer',
    panel: 'Mentions',
    confirm: /^Confirmer/u,
    pages: ['Couverture', 'Suggestions', 'Réétiquetages', 'Catalogue', 'Noms inconnus', 'Essayer'],
    authorPages: ['Couverture', 'Suggestions', 'Catalogue', 'Essayer'],
  },
  {
    language: 'en',
    title: 'Title',
    slug: 'Slug',
    save: 'Save',
    panel: 'Mentions',
    confirm: /^Confirm/u,
    pages: ['Coverage', 'Suggestions', 'Re-tags', 'Catalogue', 'Unknown names', 'Try it'],
    authorPages: ['Coverage', 'Suggestions', 'Catalogue', 'Try it'],
  },
] as const;

for (const words of languages) {
  const { language } = words;

  for (const role of ['strapi-editor', 'strapi-author'] as const) {
    test(`from the first day, ${role} writes a text and decides on its tags (${language})`, async ({
      page: administrator,
      browser,
    }) => {
      await administrator.goto('/admin');
      const baseURL = new URL(administrator.url()).origin;
      const person = await personOfRole(administrator, role);
      const page = await browser.newPage({ baseURL, storageState: await logIn(baseURL, person) });
      await speak(page, language);
      const locale = `plugins[i18n][locale]=${language}`;
      await page.goto(`/admin/content-manager/collection-types/api::article.article/create?${locale}`);
      await page.locator('[name="title"]').fill('TikTok change de patron');
      await page.locator('[name="slug"]').fill(`role-${role}-${language}-${Date.now()}`);
      await page.getByRole('button', { name: words.save, exact: true }).click();
      const panel = page.getByRole('region', { name: words.panel });
      await expect(panel.getByRole('button', { name: words.confirm }).first()).toBeVisible();
      await panel.getByRole('button', { name: words.confirm }).first().click();
      await screenshot(page, `${role}-article-${language}`);

      await page.goto('/admin/plugins/mentions');
      const links = page.getByRole('navigation', { name: 'Mentions' }).getByRole('link');
      await expect(links).toHaveText([...(role === 'strapi-editor' ? words.pages : words.authorPages)]);
      await screenshot(page, `${role}-mentions-${language}`);
      await page.close();
    });
  }
}
