import { type APIRequestContext, expect, type Page, test } from '@playwright/test';

import { adminApi, articleAddress, createArticle } from './helpers/admin-api';
import { expectAccessible } from './helpers/axe';
import { screenshot } from './helpers/screenshot';
import { speak } from './helpers/speak';

// An edit view is slow to come where much else runs.
test.describe.configure({ timeout: 240_000 });
const SLOW = { timeout: 60_000 };

const languages = [
  {
    language: 'fr',
    read: 'Lire avec les mentions',
    title: 'Le texte et ses mentions',
    card: 'Pour quoi ces mots sont pris',
    pane: 'Le texte, tous champs confondus',
    search: 'Quelle plateforme ou fonctionnalité ?',
    here: 'Dans ce texte seulement',
    isIt: (name: string) => `C’est ${name}`,
    everywhere: (words: string, name: string) => `Partout : « ${words} » devient une autre façon d’écrire ${name}`,
    exclusion: 'Pas une mention',
    never: (words: string, name: string) => `Partout : « ${words} » ne veut jamais dire ${name}`,
    isNot: (name: string) => `Ce n’est pas ${name}`,
    impact: /textes? contien(t|nent) ces mots/u,
    add: 'Ajouter au catalogue…',
    create: 'Ajouter',
    inFrench: 'Nom – français',
    inEnglish: 'Nom – anglais',
    owner: 'De quelle plateforme ?',
    byHand: 'À la main par vous',
    reject: 'Refuser TikTok',
    rejected: 'Refusée par vous',
  },
  {
    language: 'en',
    read: 'Read with the mentions',
    title: 'The text with its mentions',
    card: 'What these words are taken for',
    pane: 'The text, all fields',
    search: 'Which platform or feature is it?',
    here: 'In this text only',
    isIt: (name: string) => `This is ${name}`,
    everywhere: (words: string, name: string) => `Everywhere: “${words}” becomes another way to write ${name}`,
    exclusion: 'Not a mention',
    never: (words: string, name: string) => `Everywhere: “${words}” never means ${name}`,
    isNot: (name: string) => `This is not ${name}`,
    impact: /texts? holds? these words/u,
    add: 'Add to the catalogue…',
    create: 'Add',
    inFrench: 'Name – French',
    inEnglish: 'Name – English',
    owner: 'Of which platform?',
    byHand: 'By hand by you',
    reject: 'Reject TikTok',
    rejected: 'Rejected by you',
  },
] as const;

let api: APIRequestContext;
test.beforeAll(async ({ baseURL }) => {
  api = await adminApi(baseURL);
});
test.afterAll(() => api.dispose());

for (const words of languages) {
  const { language } = words;

  test.describe(`the reading view (${language})`, () => {
    const panel = (page: Page) => page.getByRole('region', { name: 'Mentions' });
    const view = (page: Page) => page.getByRole('dialog', { name: words.title });
    const mark = (page: Page, name: string) => view(page).locator('[data-mark]', { hasText: name }).first();
    const open = async (page: Page, title: string, ...paragraphs: string[]) => {
      const documentId = await createArticle(api, { locale: language, title, paragraphs });
      await speak(page, language);
      await page.goto(articleAddress(documentId, language));
      await page.getByRole('button', { name: words.read }).click(SLOW);
      await expect(view(page)).toBeVisible();
    };

    test('underlines what is mentioned, and tells what it is and why by pointing, by focus and by keys', async ({
      page,
    }) => {
      await open(page, 'TikTok change', 'Sur TikTok, on voit des Reels d’Instagram. Snapchat et Twitter suivent.');
      await expect(mark(page, 'Reels')).toBeVisible();
      await expectAccessible(page, { within: page.getByRole('dialog') });

      await mark(page, 'Reels').hover();
      const card = page.getByRole('dialog', { name: words.card });
      await expect(card).toContainText('Reels');
      await screenshot(page, `reading-${language}`);
      await page.mouse.move(5, 5);
      await expect(card).toBeHidden();

      await mark(page, 'TikTok').focus();
      await expect(card).toContainText('TikTok');
      await page.keyboard.press('Enter');
      await card.getByRole('button', { name: words.reject, exact: true }).click();
      await expect(card).toContainText(words.rejected);
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(view(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(view(page)).toBeHidden();
      await expect(panel(page).getByRole('listitem').filter({ hasText: 'TikTok' }).first()).toContainText(
        words.rejected
      );
    });

    test('lets words be chosen with the keyboard and named, in this text', async ({ page }) => {
      await open(page, 'Zorglub revient', 'Un texte sans rien.');
      await view(page).getByRole('group', { name: words.pane }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await expect(page.getByLabel(words.search)).toBeFocused();
      await page.keyboard.type('Snapchat');
      await view(page)
        .getByRole('radio', { name: /^Snapchat ·/u })
        .click();
      await expect(view(page).getByRole('radio', { name: words.here })).toBeChecked();
      await view(page)
        .getByRole('radio', { name: words.everywhere('Zorglub', 'Snapchat') })
        .click();
      await expect(view(page)).toContainText(words.impact);
      await screenshot(page, `reading-naming-${language}`);
      await view(page).getByRole('radio', { name: words.here }).click();
      await view(page)
        .getByRole('button', { name: words.isIt('Snapchat') })
        .click();
      await page.keyboard.press('Escape');
      await expect(panel(page).getByRole('listitem').filter({ hasText: 'Snapchat' }).first()).toContainText(
        words.byHand
      );
    });

    test('lets words be selected with the mouse and excluded, everywhere', async ({ page }) => {
      await open(page, 'Snapchat', 'Le masque de Snapchat plaît.');
      await mark(page, 'Snapchat').dblclick();
      await view(page).getByRole('tab', { name: words.exclusion }).click();
      await view(page)
        .getByRole('radio', { name: words.never('Snapchat', 'Snapchat') })
        .click();
      await expect(view(page)).toContainText(words.impact);
      await screenshot(page, `reading-exclusion-${language}`);
    });

    test('adds a feature to the catalogue from the text, in both languages, and keeps what is unsaved', async ({
      page,
    }) => {
      const name = language === 'fr' ? 'Grand Tournesol' : 'Great Sunflower';
      await open(page, `Instagram : ${name}`, `Sur Instagram, le ${name} arrive.`);
      await page.keyboard.press('Escape');
      await page.locator('[name="excerpt"]').first().fill('Pas encore enregistré');
      await page.getByRole('button', { name: words.read }).click();
      const pane = view(page).getByRole('group', { name: words.pane });
      await pane.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Shift+ArrowRight');
      await view(page).getByRole('button', { name: words.add }).click();
      const dialog = page.getByRole('dialog', { name: words.add.replace(/\s?…$/u, '') });
      await expect(dialog.getByLabel(words.inFrench)).toHaveValue(name);
      await dialog.getByLabel(words.inEnglish).fill(`${name} EN`);
      await dialog.getByLabel(words.owner).fill('Instagram');
      await dialog
        .getByRole('radio', { name: /^Instagram ·/u })
        .first()
        .click();
      await screenshot(page, `reading-create-${language}`);
      await dialog.getByRole('button', { name: words.create, exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(mark(page, name)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('[name="excerpt"]').first()).toHaveValue('Pas encore enregistré');
      await expect(panel(page)).toContainText(name);
    });
  });
}
