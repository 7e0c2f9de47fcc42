import { readFile } from 'node:fs/promises';

import { expect as playwrightExpect, type Page, test } from '@playwright/test';

import { expectAccessible } from './helpers/axe';
import { personWith } from './helpers/person-with';
import { screenshot } from './helpers/screenshot';
import { logIn, tokenOf } from './helpers/session';
import { speak } from './helpers/speak';

const CATALOGUE = '/admin/plugins/mentions/catalogue';
const PAGE = `${CATALOGUE}/files`;

const languages = [
  {
    language: 'fr',
    title: 'Import et export',
    csv: 'Enregistrer en CSV',
    json: 'Enregistrer en JSON',
    saved: 'Le catalogue est enregistré.',
    choose: 'Choisir un fichier',
    summary: '2 entrées à créer, aucune à modifier, aucune déjà à jour, 1 ligne refusée.',
    refused: 'Refusée',
    create: 'À créer',
    reason: /La plateforme «\s+nulle-part\s+» n’est ni dans le catalogue ni parmi les bonnes lignes/u,
    filter: 'Lignes à afficher',
    write: 'Importer les 2 bonnes lignes',
    written: '2 entrées créées, aucune modifiée.',
    see: 'Voir le catalogue',
    search: 'Chercher dans le catalogue',
    nothing: 'Aucune ligne de ce fichier ne changerait quoi que ce soit.',
    change: 'À modifier',
    noRows: 'Il n’y a aucune ligne de ce genre.',
    writing: /1 ligne est en cours d’écriture/u,
    progress: 'Avancement de l’import',
    stop: 'Arrêter, sans rien écrire',
    stopped: 'L’import a été arrêté. Rien n’a été écrit.',
    changed: /Entreprise\s+: «\s+Autrui\s+» devient «\s+Autrui SA\s+»/u,
    changedSince: /«\s+Quelqu’un\s+» devient «\s+Autrui SA\s+»/u,
    writtenOne: 'Aucune entrée créée, 1 modifiée.',
    writeOne: 'Importer la bonne ligne',
    format: /n’est ni en \.json ni en \.csv/u,
    broken: /Ligne 2\s+: à partir d’ici, ce n’est plus du JSON/u,
    failed: 'Le serveur a rencontré une erreur. Son journal dit pourquoi.',
    overtaken: /Le catalogue, ou le fichier, a changé depuis la vérification/u,
    mayNot: /Votre rôle permet d’exporter le catalogue, pas de le modifier/u,
    forbidden: /Votre rôle ne donne pas accès à cette page/u,
    name: 'Perchoir Numérique',
    view: 'Vue',
    wall: 'Mur',
  },
  {
    language: 'en',
    title: 'Import & export',
    csv: 'Save as CSV',
    json: 'Save as JSON',
    saved: 'The catalogue is saved.',
    choose: 'Choose a file',
    summary: '2 entries to create, none to change, none up to date already, 1 row refused.',
    refused: 'Refused',
    create: 'To create',
    reason: /The platform “nulle-part” is neither in the catalogue nor among the good rows/u,
    filter: 'Which rows',
    write: 'Import the 2 good rows',
    written: '2 entries created, none changed.',
    see: 'See the catalogue',
    search: 'Search the catalogue',
    nothing: 'No row of this file would change anything.',
    change: 'To change',
    noRows: 'There is no such row.',
    writing: /1 row is being written/u,
    progress: 'Progress of the import',
    stop: 'Stop, and write nothing',
    stopped: 'The import was stopped. Nothing was written.',
    changed: /Company: “Autrui” becomes “Autrui SA”/u,
    changedSince: /“Quelqu’un” becomes “Autrui SA”/u,
    writtenOne: 'No entry created, 1 changed.',
    writeOne: 'Import the good row',
    format: /is neither \.json nor \.csv/u,
    broken: /Line 2: this is no JSON from here on/u,
    failed: 'The server has failed. Its log says why.',
    overtaken: /The catalogue, or the file, has changed since it was checked/u,
    mayNot: /Your role lets you export the catalogue, not change it/u,
    forbidden: /Your role does not let you see this page/u,
    name: 'Lanterne Numérique',
    view: 'View',
    wall: 'Wall',
  },
] as const;

test.describe.configure({ timeout: 240_000 });
const expect = playwrightExpect.configure({ timeout: 45_000 });

/** Chooses a file on the page, as from the disk. */
async function choose(page: Page, name: string, content: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

/** Imports a file behind the back of whoever looks at the page. */
async function imported(page: Page, content: string): Promise<void> {
  const headers = { authorization: `Bearer ${await tokenOf(page)}` };
  const send = async (path: string, fields: Readonly<Record<string, string>> = {}) => {
    const files = { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
    const answer = await page.request.post(`/mentions/catalogue/${path}`, { headers, multipart: { ...fields, files } });
    expect(answer.ok()).toBe(true);
    return (await answer.json()).data;
  };
  const { revision } = await send('import/check');
  await send('import', { revision });
}

for (const words of languages) {
  const { language } = words;
  const slug = `numerique-${language}`;
  const goodAndBad = [
    '\ufefftype;slug;name_fr;name_en;platform;owner;aliases',
    `platform;${slug};${words.name};${words.name};;Autrui;${words.name} bis | strength=medium`,
    `feature;${slug}-vue;${words.name} Vue;${words.name} View;${slug};;`,
    `feature;${slug}-mur;${words.name} Mur;${words.name} Wall;nulle-part;;`,
  ].join('\r\n');

  test.describe(`the catalogue as a file (${language})`, () => {
    test.beforeEach(({ page }) => speak(page, language));

    test('is reached from the catalogue, and saved in both formats', async ({ page }) => {
      await page.goto(CATALOGUE);
      await page.getByRole('link', { name: words.title }).click();
      await expect(page).toHaveURL(/\/catalogue\/files$/u);
      await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `transfer-${language}`);

      const saved = async (button: string): Promise<string> => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name: button }).click();
        return readFile(await (await download).path(), 'utf8');
      };
      const csv = await saved(words.csv);
      expect(csv.startsWith('\ufefftype,slug,name_fr,')).toBe(true);
      expect(csv).toMatch(/\nplatform,mastodon,/u);
      await expect(page.getByText(words.saved)).toBeVisible();
      const { platforms, features } = JSON.parse(await saved(words.json));
      expect(platforms.length).toBeGreaterThan(500);
      expect(features.length).toBeGreaterThan(1500);
    });

    test('is looked at row by row, then its good rows are written and found in the catalogue', async ({ page }) => {
      await page.goto(PAGE);
      await expect(page.getByRole('button', { name: words.choose })).toBeVisible();
      await choose(page, 'liste.csv', goodAndBad);
      await expect(page.getByText(words.summary)).toBeVisible();
      const bad = page.getByRole('row', { name: new RegExp(`^4 ${words.refused}`, 'u') });
      await expect(bad.getByText(words.reason)).toBeVisible();
      await expect(page.getByRole('row').filter({ hasText: words.create })).toHaveCount(2);
      await expectAccessible(page);
      await screenshot(page, `transfer-checked-${language}`);

      await page.getByRole('combobox', { name: words.filter }).click();
      await page.getByRole('option', { name: words.refused }).click();
      await expect(bad).toBeVisible();
      await expect(page.getByRole('row').filter({ hasText: words.create })).toHaveCount(0);

      await page.getByRole('button', { name: words.write }).click();
      await expect(page.getByText(words.written)).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `transfer-written-${language}`);

      await page.getByRole('link', { name: words.see }).click();
      await page.getByLabel(words.search).first().fill(words.name);
      await expect(page.getByRole('button', { name: words.name, exact: true }).first()).toBeVisible();
      await expect(page.getByRole('button', { name: `${words.name} ${words.view}`, exact: true })).toBeVisible();
      await expect(page.getByRole('button', { name: `${words.name} ${words.wall}`, exact: true })).toHaveCount(0);
    });

    test('says what would change, what is under way, and when somebody was faster', async ({ page }) => {
      await page.goto(PAGE);
      const other = `${slug}-autre`;
      await imported(page, `type,slug,name_fr,name_en,owner\nplatform,${other},${other},${other},Autrui`);
      const file = `type,slug,owner\nplatform,${other},Autrui SA`;
      await choose(page, 'liste.csv', file);
      await expect(page.getByText(words.changed)).toBeVisible();
      // A colleague changes the entry after the file was looked at; the answer waits until the page was seen to wait.
      let answer = (): void => undefined;
      const mayAnswer = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/catalogue/import?*', async (route) => {
        await mayAnswer;
        await route.continue();
      });
      await imported(page, `type,slug,owner\nplatform,${other},Quelqu’un`);
      await page.getByRole('button', { name: words.writeOne }).click();
      await expect(page.getByText(words.writing)).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `transfer-writing-${language}`);
      answer();
      await expect(page.getByRole('alert').getByText(words.overtaken)).toBeVisible();
      await expect(page.getByText(words.changedSince)).toBeVisible();
      await screenshot(page, `transfer-overtaken-${language}`);

      await page.getByRole('button', { name: words.writeOne }).click();
      await expect(page.getByText(words.writtenOne)).toBeVisible();
      await choose(page, 'liste.csv', file);
      await expect(page.getByText(words.nothing)).toBeVisible();
      await page.getByRole('combobox', { name: words.filter }).click();
      await page.getByRole('option', { name: words.change }).click();
      await expect(page.getByText(words.noRows)).toBeVisible();
      await screenshot(page, `transfer-nothing-${language}`);
    });

    test('shows how far it is, and is stopped without a trace', async ({ page }) => {
      await page.goto(PAGE);
      const lines = Array.from(
        { length: 500 },
        (_, number) => `platform,${slug}-lot-${number},Lot ${number},Batch ${number}`
      );
      await choose(page, 'lot.csv', ['type,slug,name_fr,name_en', ...lines].join('\n'));
      await page.getByRole('button', { name: '500' }).click();
      await expect(page.getByRole('progressbar', { name: words.progress })).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `transfer-progress-${language}`);
      await page.getByRole('button', { name: words.stop }).click();
      await expect(page.getByRole('alert').getByText(words.stopped)).toBeVisible();
      // It can be sent again as it is.
      await expect(page.getByRole('button', { name: '500' })).toBeEnabled();
      await screenshot(page, `transfer-stopped-${language}`);
    });

    test('says what cannot be read, when the server fails, and to whom it is closed', async ({ page, browser }) => {
      await page.goto(PAGE);
      await choose(page, 'classeur.xlsx', 'PK');
      await expect(page.getByRole('alert').getByText(words.format)).toBeVisible();
      await choose(page, 'catalogue.json', '{\n"platforms": [,]}');
      await expect(page.getByRole('alert').getByText(words.broken)).toBeVisible();
      await expectAccessible(page);
      await screenshot(page, `transfer-broken-${language}`);
      await page.route('**/catalogue/import/check?*', (route) => route.fulfill({ status: 500, json: { error: {} } }));
      await choose(page, 'liste.csv', goodAndBad);
      await expect(page.getByRole('alert').getByText(words.failed)).toBeVisible();

      const seenBy = async (actions: readonly string[], text: RegExp, name: string): Promise<void> => {
        const person = await personWith(page, { name: `${name}-${language}`, actions });
        const context = await browser.newContext({ storageState: await logIn(new URL(page.url()).origin, person) });
        const theirs = await context.newPage();
        await speak(theirs, language);
        await theirs.goto(new URL(PAGE, page.url()).href);
        await expect(theirs.getByText(text)).toBeVisible();
        await expectAccessible(theirs);
        await screenshot(theirs, `transfer-${name}-${language}`);
        await context.close();
      };
      await seenBy(['plugin::mentions.tags.read'], words.mayNot, 'reader');
      await seenBy(['plugin::mentions.runs.read'], words.forbidden, 'closed');
    });

    test('works with the keyboard, in the dark, and at 1280 pixels and 200 %', async ({ page }) => {
      await page.addInitScript(`localStorage.setItem('STRAPI_THEME', 'dark')`);
      await page.setViewportSize({ width: 640, height: 400 });
      await page.goto(PAGE);
      const button = page.getByRole('button', { name: words.choose });
      await button.focus();
      const chooser = page.waitForEvent('filechooser');
      await page.keyboard.press('Enter');
      await (await chooser).setFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(goodAndBad) });
      await expect(page.getByRole('row').filter({ hasText: words.refused })).toBeVisible();
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
      expect(overflow).toBeLessThanOrEqual(0);
      await expectAccessible(page);
      await screenshot(page, `transfer-zoomed-${language}`);
    });
  });
}
