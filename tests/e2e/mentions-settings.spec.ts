import { expect, test } from '@playwright/test';

import { asAdministrator } from './helpers/as-administrator';
import { expectAccessible } from './helpers/axe';
import { screenshot } from './helpers/screenshot';
import { speak } from './helpers/speak';

const PAGE = '/admin/settings/mentions/tagging';
const ARTICLES = '/content-manager/collection-types/api::article.article';

interface Created {
  readonly data: { readonly documentId: string };
}

interface Tags {
  readonly data: { readonly platforms: readonly { readonly entityId: string }[] };
}

const languages = [
  {
    language: 'fr',
    title: 'Étiquetage',
    automatic: 'Automatique à partir de',
    save: 'Enregistrer',
    saved: 'Les seuils sont enregistrés.',
    reset: 'Revenir à la configuration',
    configured: '0,6',
    changed: '0,75',
    effects: 'Ce que ces seuils changeraient',
    same: 'Ce sont les seuils en vigueur.',
    precision: /% des étiquettes à partir de 0,75 sont justes/,
    curve: 'La fiabilité des scores',
    view: 'Présentation',
    table: 'Tableau',
    source: 'Mesurée sur',
    decided: 'Vos décisions',
    undecided: /personne n’a décidé/,
    read: 'Ce qui est lu',
    articles: /^Articles Titre Chapô Corps/u,
    excerpt: 'Chapô',
    saveFields: 'Enregistrer les champs lus',
    savedFields: 'Les champs lus sont enregistrés.',
    lessons: 'Ce qu’ont appris les décisions',
    forget: /^Réinitialiser « tiktok » pour TikTok/u,
    confirm: 'Confirmer',
    forgotten: /^Oublié/u,
  },
  {
    language: 'en',
    title: 'Tagging',
    automatic: 'Automatic from',
    save: 'Save',
    saved: 'The thresholds are saved.',
    reset: 'Back to the configuration',
    configured: '0.6',
    changed: '0.75',
    effects: 'What these thresholds would change',
    same: 'These are the thresholds that hold.',
    precision: /% of tags from 0.75 on are right/,
    curve: 'How far scores can be trusted',
    view: 'How it is shown',
    table: 'Table',
    source: 'Measured on',
    decided: 'Your decisions',
    undecided: /nobody has decided/,
    read: 'What is read',
    articles: /^Articles Title Excerpt Body/u,
    excerpt: 'Excerpt',
    saveFields: 'Save the fields that are read',
    savedFields: 'The fields that are read are saved.',
    lessons: 'What decisions have taught',
    forget: /^Reset “tiktok” for TikTok/u,
    confirm: 'Confirm',
    forgotten: /^Forgotten/u,
  },
] as const;

for (const words of languages) {
  test(`a threshold is changed, kept and given back to the configuration (${words.language})`, async ({ page }) => {
    await speak(page, words.language);
    await page.goto(PAGE);
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    const automatic = page.getByLabel(words.automatic);
    await expect(automatic).toHaveValue(words.configured);

    await automatic.fill(words.changed);
    await page.getByRole('button', { name: words.save, exact: true }).click();
    await expect(page.getByText(words.saved)).toBeVisible();
    await page.reload();
    await expect(automatic).toHaveValue(words.changed);

    await page.getByRole('button', { name: words.reset }).click();
    await expect(automatic).toHaveValue(words.configured);
  });

  test(`thresholds say beforehand what they change, and scores what they are worth (${words.language})`, async ({
    page,
  }) => {
    await speak(page, words.language);
    await page.goto(PAGE);
    const effects = page.getByRole('status', { name: words.effects });
    await expect(effects).toContainText(words.same);
    await page.getByLabel(words.automatic).fill(words.changed);
    await expect(effects).toContainText(words.precision);

    const curve = page.getByRole('region', { name: words.curve }).first();
    await expect(curve.getByRole('application').or(curve.locator('svg.recharts-surface')).first()).toBeVisible();
    await expectAccessible(page);
    await screenshot(page, `settings-${words.language}`);

    await curve.getByRole('combobox', { name: words.view }).click();
    await page.getByRole('option', { name: words.table }).click();
    await expect(curve.getByRole('row').nth(1)).toContainText('%');

    const read = page.getByRole('region', { name: words.read }).first();
    await expect(read.getByRole('row', { name: words.articles })).toBeVisible();
  });

  test(`a field is left out, and read again (${words.language})`, async ({ page }) => {
    await speak(page, words.language);
    await page.goto(PAGE);
    const read = page.getByRole('region', { name: words.read }).first();
    const excerpt = read.getByRole('row', { name: words.articles }).getByRole('checkbox', { name: words.excerpt });
    const save = read.getByRole('button', { name: words.saveFields });
    await expect(excerpt).toBeChecked();
    await expect(save).toBeDisabled();

    await excerpt.focus();
    await page.keyboard.press('Space');
    await save.click();
    await expect(page.getByText(words.savedFields)).toBeVisible();
    await expectAccessible(page);
    await screenshot(page, `settings-fields-${words.language}`);
    await page.reload();
    await expect(excerpt).not.toBeChecked();

    await excerpt.click();
    await save.click();
    await expect(save).toBeDisabled();
    await expect(excerpt).toBeChecked();
  });

  test(`what decisions have taught is read, and forgotten (${words.language})`, async ({ page }) => {
    await speak(page, words.language);
    const article = { title: 'TikTok change de patron', slug: `lecon-${words.language}-${Date.now()}` };
    const { data } = (await asAdministrator(page, 'post', `${ARTICLES}?locale=fr`, article)) as Created;
    const text = { contentType: 'api::article.article', documentId: data.documentId, locale: 'fr' };
    const tags = (await asAdministrator(page, 'get', `/mentions/documents?${new URLSearchParams(text)}`)) as Tags;
    const tag = { relation: 'platforms', entityId: tags.data.platforms[0]?.entityId, verdict: 'accepted' };
    await asAdministrator(page, 'post', '/mentions/decisions', { ...text, ...tag });

    await page.goto(PAGE);
    const lessons = page.getByRole('region', { name: words.lessons }).first();
    const forget = lessons.getByRole('button', { name: words.forget });
    await expect(forget.first()).toBeVisible();
    const before = await forget.count();
    await forget.first().click();
    await page.getByRole('alertdialog').getByRole('button', { name: words.confirm }).click();
    await expect(page.getByText(words.forgotten)).toBeVisible();
    await expect(forget).toHaveCount(before - 1);
    await asAdministrator(page, 'post', `${ARTICLES}/actions/bulkDelete?locale=fr`, { documentIds: [data.documentId] });
  });

  test(`where nobody has decided yet, it is said (${words.language})`, async ({ page }) => {
    await speak(page, words.language);
    // Other scenarios of this newsroom have decided.
    await page.route('**/mentions/thresholds/calibration', async (route) => {
      const { data } = await (await route.fetch()).json();
      await route.fulfill({ json: { data: { ...data, decided: [] } } });
    });
    await page.goto(PAGE);
    const curve = page.getByRole('region', { name: words.curve }).first();
    await curve.getByRole('combobox', { name: words.source }).click();
    await page.getByRole('option', { name: words.decided }).click();
    await expect(curve.getByText(words.undecided)).toBeVisible();
  });
}
