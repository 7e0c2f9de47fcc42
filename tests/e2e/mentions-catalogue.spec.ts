import { expect, type Locator, test } from '@playwright/test';

import { expectAccessible } from './helpers/axe';
import { screenshot } from './helpers/screenshot';
import { speak } from './helpers/speak';

// The first page is slow to come where much else runs.
test.describe.configure({ timeout: 240_000 });

const CATALOGUE = '/admin/plugins/mentions/catalogue';
const TRY = '/admin/plugins/mentions/try';
const CANDIDATES = '/admin/plugins/mentions/candidates';

const languages = [
  {
    language: 'fr',
    title: 'Catalogue',
    search: 'Chercher dans le catalogue',
    none: 'Aucune entrée ne porte ce nom.',
    add: 'Ajouter une graphie',
    written: 'Graphie – nouvelle',
    save: 'Enregistrer',
    saved: 'Mastodon : les graphies sont enregistrées.',
    shared: /^Aussi Stories/u,
    words: 'Mots à vérifier',
    concern: 'Ce qu’il faut vérifier',
    neverFound: 'Jamais trouvés dans les archives',
    noConflict: 'Aucun mot n’est revendiqué par deux entrées.',
    close: 'Fermer',
    newAlias: 'Mastodonte fédéré',
    tryTitle: 'Essayer',
    text: 'Texte',
    submit: 'Montrer les mentions',
    nothing: 'Rien dans ce texte ne nomme',
    automatic: 'Automatique',
    candidates: 'Noms inconnus',
  },
  {
    language: 'en',
    title: 'Catalogue',
    search: 'Search the catalogue',
    none: 'No entry is called that.',
    add: 'Add a way to write it',
    written: 'Written – new',
    save: 'Save',
    saved: 'The ways to write Mastodon are saved.',
    shared: /^Also Stories/u,
    words: 'Words to look at',
    concern: 'What to look at',
    neverFound: 'Never found in the archive',
    noConflict: 'No two entries claim the same words.',
    close: 'Close',
    newAlias: 'Mastodonte federated',
    tryTitle: 'Try it',
    text: 'Text',
    submit: 'Show the mentions',
    nothing: 'Nothing in this text names',
    automatic: 'Automatic',
    candidates: 'Unknown names',
  },
] as const;

for (const words of languages) {
  const { language } = words;

  test(`the catalogue is searched, and an alias added in place (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await speak(page, language);
    await page.goto(CATALOGUE);
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('row')).not.toHaveCount(1);
    await screenshot(page, `catalogue-${language}`);
    await expectAccessible(page);

    await page.getByRole('searchbox', { name: words.search }).or(page.getByLabel(words.search)).first().fill('zzzz');
    await expect(page.getByText(words.none)).toBeVisible();
    await page.getByLabel(words.search).first().fill('mastodon');
    await page.getByRole('button', { name: 'Mastodon', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'Mastodon' })).toBeVisible();

    await expect(dialog.getByRole('columnheader').or(dialog.getByRole('gridcell')).first()).toBeVisible();
    expect(await rightEdge(dialog.getByRole('grid'))).toBeLessThanOrEqual(await rightEdge(dialog));

    await dialog.getByRole('button', { name: words.add }).click();
    await dialog.getByLabel(words.written).fill(words.newAlias);
    await screenshot(page, `catalogue-entry-${language}`);
    await expectAccessible(page, { within: dialog });
    await dialog.getByRole('button', { name: words.save, exact: true }).click();
    await expect(page.getByText(words.saved, { exact: false })).toBeVisible();
    await expect(dialog.getByRole('textbox').last()).toHaveValue(words.newAlias);
  });

  test(`ways of writing that others share fit into their dialog (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await speak(page, language);
    await page.goto(`${CATALOGUE}?search=stories`);
    await page.getByRole('button', { name: 'Stories', exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(words.shared).first()).toBeVisible();
    await screenshot(page, `catalogue-shared-${language}`);
    expect(await rightEdge(dialog.getByRole('grid'))).toBeLessThanOrEqual(await rightEdge(dialog));
  });

  test(`words that deserve a look are listed (${language})`, async ({ page }) => {
    await speak(page, language);
    await page.goto(CATALOGUE);
    await page.getByRole('tab', { name: words.words }).click();
    await expect(page.getByText(words.noConflict)).toBeVisible();
    await page.getByRole('combobox', { name: words.concern }).click();
    await page.getByRole('option', { name: words.neverFound }).click();
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    await screenshot(page, `catalogue-words-${language}`);
    await expectAccessible(page);
  });

  test(`any text is tried, with what it would be tagged with (${language})`, async ({ page }) => {
    await speak(page, language);
    await page.goto(TRY);
    await expect(page.getByRole('heading', { level: 1, name: words.tryTitle })).toBeVisible();
    const text = page.getByRole('textbox', { name: words.text, exact: false }).last();
    await text.fill('Le marché ouvre à neuf heures.');
    await page.getByRole('button', { name: words.submit }).click();
    await expect(page.getByText(words.nothing, { exact: false })).toBeVisible();

    await text.fill('Les Reels d’Instagram arrivent sur TikTok.');
    await page.getByRole('button', { name: words.submit }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Reels' }).first()).toContainText(words.automatic);
    await screenshot(page, `try-${language}`);
    await expectAccessible(page);
  });

  test(`unknown names have their page (${language})`, async ({ page }) => {
    await speak(page, language);
    await page.goto(CANDIDATES);
    await expect(page.getByRole('heading', { level: 1, name: words.candidates })).toBeVisible();
    await screenshot(page, `candidates-${language}`);
    await expectAccessible(page);
  });
}

async function rightEdge(locator: Locator): Promise<number> {
  const box = await locator.boundingBox();
  return box ? box.x + box.width : NaN;
}
