import { expect, type Page, test } from '@playwright/test';

import { asAdministrator } from './helpers/as-administrator';
import { picture } from './helpers/picture';
import { speak } from './helpers/speak';

/** What docs/desk.md and docs/redaction.md tell, step by step; the pictures there are taken here. */
const languages = [
  {
    language: 'fr',
    title: 'Vitrine Solaire arrive sur Instagram',
    body: 'Au café TikTok, rue des Lilas, on ne parle que de la nouveauté. Les Reels d’Instagram gardent leur place, et les stories de Snapchat aussi.',
    save: 'Enregistrer',
    publish: 'Publier',
    why: (name: string) => `Pourquoi ${name} ?`,
    reasons: /«\sInstagram\s» est dans les mots mêmes/u,
    read: 'Lire avec les mentions',
    view: 'Le texte et ses mentions',
    pane: 'Le texte, tous champs confondus',
    exclusion: 'Pas une mention',
    never: 'Partout : « café TikTok » ne veut jamais dire TikTok',
    isNot: 'Ce n’est pas TikTok',
    impact: /textes? contien(t|nent) ces mots/u,
    add: 'Ajouter au catalogue…',
    addTitle: 'Ajouter au catalogue',
    create: 'Ajouter',
    name: 'Vitrine Solaire',
    inOther: 'Nom – anglais',
    other: 'Sunny Showcase',
    owner: 'De quelle plateforme ?',
    retagAll: 'Tout réétiqueter',
    preview: /Ce que changerait/u,
    begin: 'Commencer',
    done: 'Terminé',
    started: 'Les textes sont réétiquetés en arrière-plan.',
    everyText: 'Tous les textes',
    month: 'Couverture du mois',
    coverage: 'Couverture',
    overTime: 'Les plateformes au fil du temps',
    rejected: /Jamais|Refusée/u,
  },
  {
    language: 'en',
    title: 'Porthole Gallery comes to Instagram',
    body: 'At the TikTok Café, Lilac Street, people speak of nothing but the news. Instagram Reels keep their place, and so do Snapchat stories.',
    save: 'Save',
    publish: 'Publish',
    why: (name: string) => `Why ${name}?`,
    reasons: /“Instagram” is in the words themselves/u,
    read: 'Read with the mentions',
    view: 'The text with its mentions',
    pane: 'The text, all fields',
    exclusion: 'Not a mention',
    never: 'Everywhere: “TikTok Café” never means TikTok',
    isNot: 'This is not TikTok',
    impact: /texts? holds? these words/u,
    add: 'Add to the catalogue…',
    addTitle: 'Add to the catalogue',
    create: 'Add',
    name: 'Porthole Gallery',
    inOther: 'Name – French',
    other: 'Galerie Hublot',
    owner: 'Of which platform?',
    retagAll: 'Tag all texts again',
    preview: /What tagging again would change/u,
    begin: 'Begin',
    done: 'Done',
    started: 'Texts are being tagged again in the background.',
    everyText: 'All texts',
    month: 'Coverage this month',
    coverage: 'Coverage',
    overTime: 'Platforms over time',
    rejected: /Never|Rejected/u,
  },
] as const;

const ARTICLES = '/content-manager/collection-types/api::article.article';
const NEW = `/admin${ARTICLES}/create`;

test.use({ viewport: { width: 1280, height: 800 } });

for (const words of languages) {
  const { language } = words;
  const panel = (page: Page) => page.getByRole('region', { name: 'Mentions' });
  const tag = (page: Page, name: string) =>
    panel(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: words.why(name), exact: true }) });
  const view = (page: Page) => page.getByRole('dialog', { name: words.view });
  /** Chooses words with the keyboard: of the title, or of the body below it; how many, from which on. */
  const choose = async (page: Page, field: 'title' | 'body', first: number, count: number) => {
    await view(page).getByRole('group', { name: words.pane }).focus();
    await page.keyboard.press('ArrowRight');
    if (field === 'body') await page.keyboard.press('ArrowDown');
    for (let word = 0; word < first; word++) await page.keyboard.press('ArrowRight');
    for (let word = 1; word < count; word++) await page.keyboard.press('Shift+ArrowRight');
  };

  test(`an editor writes, understands and corrects tags, adds a feature, tags the archive again and sees the month (${language})`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await speak(page, language);
    let article = '';

    await test.step('writes an article, and sees its tags as it is typed', async () => {
      await page.goto(`${NEW}?plugins[i18n][locale]=${language}`);
      await page.locator('input[name="title"]').fill(words.title);
      await page.locator('[contenteditable="true"]').first().click();
      await page.keyboard.insertText(words.body);
      await expect(tag(page, 'Reels')).toBeVisible();
      await expect(tag(page, 'TikTok')).toBeVisible();
      await page.locator('input[name="title"]').focus();
      await picture(page, language, '1-write');
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await expect(page).toHaveURL(/article\/[a-z0-9]{20,}/u);
      article = /article\/([a-z0-9]{20,})/u.exec(page.url())?.[1] ?? '';
    });

    await test.step('understands a tag', async () => {
      await panel(page)
        .getByRole('button', { name: words.why('Reels'), exact: true })
        .click();
      await expect(tag(page, 'Reels')).toContainText(words.reasons);
      await picture(page, language, '2-why');
    });

    await test.step('corrects a wrong one for good', async () => {
      await page.getByRole('button', { name: words.read }).click();
      await expect(view(page)).toBeVisible();
      await choose(page, 'body', language === 'fr' ? 1 : 2, 2);
      await view(page).getByRole('tab', { name: words.exclusion }).click();
      await view(page).getByRole('radio', { name: words.never }).click();
      await expect(view(page)).toContainText(words.impact);
      await picture(page, language, '3-never');
      await view(page).getByRole('button', { name: words.isNot, exact: true }).click();
    });

    await test.step('adds a new feature from the text', async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(view(page)).toBeHidden();
      await expect(tag(page, 'TikTok')).toContainText(words.rejected);
      await page.getByRole('button', { name: words.read }).click();
      await choose(page, 'title', 0, 2);
      await view(page).getByRole('button', { name: words.add }).click();
      const dialog = page.getByRole('dialog', { name: words.addTitle });
      await dialog.getByLabel(words.inOther).fill(words.other);
      await dialog.getByLabel(words.owner).fill('Instagram');
      await dialog
        .getByRole('radio', { name: /^Instagram ·/u })
        .first()
        .click();
      await picture(page, language, '4-add');
      await dialog.getByRole('button', { name: words.create, exact: true }).click();
      await expect(dialog).toBeHidden();
      await expect(view(page).locator('[data-mark]', { hasText: words.name }).first()).toBeVisible();
      await picture(page, language, '5-read');
      await page.keyboard.press('Escape');
      await expect(view(page)).toBeHidden();
      await page.getByRole('button', { name: words.publish, exact: true }).click();
      await expect(tag(page, words.name)).toBeVisible();
    });

    await test.step('tags the archive again', async () => {
      await page.goto('/admin/plugins/mentions/runs');
      await page.getByRole('button', { name: words.retagAll }).click();
      const dialog = page.getByRole('dialog', { name: words.preview });
      await expect(dialog.getByRole('button', { name: words.begin })).toBeEnabled();
      await dialog.getByRole('button', { name: words.begin }).click();
      const run = page.getByRole('listitem').filter({ hasText: words.everyText }).first();
      await expect(run).toContainText(words.done, { timeout: 60_000 });
      await expect(page.getByText(words.started)).toBeHidden();
      await picture(page, language, '6-retag');
    });

    await test.step('sees what the month has covered', async () => {
      await page.goto('/admin');
      await expect(page.getByRole('heading', { name: words.month })).toBeVisible({ timeout: 45_000 });
      await expect(page.locator('[data-mentions-widget]').filter({ hasText: 'Instagram' }).first()).toBeVisible();
      await page.goto('/admin/plugins/mentions/coverage');
      await expect(page.getByRole('heading', { level: 1, name: words.coverage })).toBeVisible();
      const overTime = page.getByRole('region', { name: words.overTime }).first();
      await expect(overTime.locator('svg.recharts-surface').first()).toBeVisible();
      await overTime.scrollIntoViewIfNeeded();
      await picture(page, language, '7-coverage');
    });

    // Other scenarios count the texts of the demo.
    await asAdministrator(page, 'post', `${ARTICLES}/actions/bulkDelete?locale=${language}`, {
      documentIds: [article],
    });
  });
}
