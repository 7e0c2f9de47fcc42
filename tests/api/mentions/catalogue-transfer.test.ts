import { eventually } from '../../helpers/eventually';
import { createArticle } from '../../helpers/factories';
import { createOddCatalogue, everything, filesOf, send } from '../../helpers/catalogue-files';
import { allRuns, settled } from '../../helpers/runs';
import { startVeille, type Veille } from '../../helpers/start-veille';
import { countRows, tagsOf } from '../../helpers/tags';
import type { CheckedFile, CheckedRow, ImportProgress } from '../../../plugins/mentions/shared/catalogue-transfer';

const PLATFORM = 'api::platform.platform';
const FEATURE = 'api::feature.feature';

describe('the catalogue as files', () => {
  let veille: Veille;
  beforeAll(async () => {
    veille = await startVeille();
    await createOddCatalogue(veille);
    await veille.strapi.plugin('mentions').service('tagger').refresh();
  });
  afterAll(() => veille.stop());

  const { exported, check, write, written } = filesOf(() => veille);
  const row = (file: CheckedFile, slug: string): CheckedRow | undefined => file.rows.find((one) => one.slug === slug);
  const entry = (uid: typeof PLATFORM | typeof FEATURE, slug: string, locale: string) =>
    veille.strapi.db.query(uid).findOne({ where: { slug, locale }, populate: ['aliases'] });

  it.each(['json', 'csv'])(
    'come back from %s as they left, and importing them would change nothing',
    async (format) => {
      const before = await everything(veille);
      const file = await exported(format);
      const { counts } = await check(`catalogue.${format}`, file);
      expect(counts).toEqual({ create: 0, change: 0, unchanged: 3, refused: 0 });
      expect(await everything(veille)).toEqual(before);
    }
  );

  it.each(['json', 'csv'])('put everything back from %s after it was lost', async (format) => {
    const file = await exported(format);
    for (const uid of [FEATURE, PLATFORM] as const) {
      for (const { documentId } of await veille.strapi.documents(uid).findMany({ locale: 'fr' })) {
        await veille.strapi.documents(uid).delete({ documentId, locale: '*' });
      }
    }
    expect(await written(`catalogue.${format}`, file)).toEqual({ created: 3, changed: 0, unchanged: 0, refused: 0 });
    expect(await exported(format)).toBe(file);
    expect((await check(`catalogue.${format}`, file)).counts.unchanged).toBe(3);
    expect(await countRows(veille.strapi, FEATURE)).toBe(4);
  });

  it('can be followed while they are written, and stopped: then nothing of them is there, and they can be sent again', async () => {
    const before = await everything(veille);
    const lines = Array.from({ length: 40 }, (_, number) => `platform,lot-${number},Lot ${number},Batch ${number}`);
    const file = ['type,slug,name_fr,name_en', ...lines].join('\n');
    const { revision } = await check('lot.csv', file);
    const path = '/mentions/catalogue/import/lot';
    await veille.admin.get(path).expect(404);

    const writing = write('lot.csv', file, revision).field('name', 'lot').then();
    const progress = async (): Promise<ImportProgress | null> => (await veille.admin.get(path)).body.data;
    const begun = await eventually(progress, (now) => (now?.written ?? 0) > 1);
    expect(begun?.total).toBe(40);
    await veille.admin.delete(path).expect(200);
    const stopped = await writing;
    expect([stopped.status, stopped.body.error.message]).toEqual([400, 'The import was stopped. Nothing was written.']);
    expect(await everything(veille)).toEqual(before);
    await veille.admin.delete(path).expect(404);

    await write('lot.csv', file, revision).field('name', 'lot').expect(200);
    expect((await check('lot.csv', file)).counts.unchanged).toBe(40);
  });

  it('begin with a byte order mark as CSV, so that spreadsheets take them for UTF-8', async () => {
    expect((await exported('csv')).startsWith('\ufefftype,slug,name_fr,')).toBe(true);
  });

  it('are refused row by row, with line and reason in the language of whoever asks; nothing is written', async () => {
    const before = await everything(veille);
    const file = [
      'type,slug,name_fr,name_en,platform,kind,launchedOn,aliases',
      'platform,lucarne,Lucarne,Skylight,,video,2024-05,Lucarnette | strength=medium',
      'feature,lucarne-vue,Vue de lucarne,Skylight view,absente,tool,,',
      'feature,lucarne-mur,Mur de lucarne,Skylight wall,lucarne,tool,31 mai,',
      'platform,lucarne,Encore,Again,,,,',
      'platform,velux,Vélux,Velux,,,,Vélu | strength=sure',
      'platform,"mal"ferme,Mal,Bad,,,,',
      'platform,hublot,Hublot,Porthole,,,,',
      'platform,trop,Trop,Too many,,,,,x',
    ].join('\n');
    const { rows, counts } = await check('liste.csv', file);
    expect(counts).toEqual({ create: 2, change: 0, unchanged: 0, refused: 6 });
    expect(rows.map(({ line, outcome, reasons }) => [line, outcome, reasons.join(' ')])).toEqual([
      [2, 'create', ''],
      [3, 'refused', expect.stringContaining('“absente” is neither in the catalogue')],
      [4, 'refused', expect.stringContaining('“launchedOn” is “31 mai”, which is no date')],
      [5, 'refused', expect.stringContaining('“lucarne” is in line 2')],
      [6, 'refused', expect.stringContaining('Alias “Vélu”: “strength” is “sure”')],
      [7, 'refused', expect.stringContaining('quotation marks')],
      [8, 'create', ''],
      [9, 'refused', expect.stringContaining('9 cells instead of 8')],
    ]);
    expect(await everything(veille)).toEqual(before);

    const { body } = await veille.admin.put('/admin/users/me').send({ preferedLanguage: 'fr' }).expect(200);
    expect(body.data.preferedLanguage).toBe('fr');
    expect((await check('liste.csv', file)).rows[1]?.reasons).toEqual([
      expect.stringContaining('n’est ni dans le catalogue ni parmi les bonnes lignes'),
    ]);
    const asked = await send(veille.admin, 'import/check?language=en', 'liste.csv', file).expect(200);
    expect(asked.body.data.rows[1].reasons).toEqual([expect.stringContaining('is neither in the catalogue')]);
    await veille.admin.put('/admin/users/me').send({ preferedLanguage: 'en' }).expect(200);
  });

  it('name the line of a bad entry in JSON, and that where JSON ends', async () => {
    const file =
      '{\n"platforms": [\n{ "slug": "tiktok" },\n3,\n{\n"slug": "B", "name": { "fr": "B", "en": "B" } }\n]\n}';
    const { rows } = await check('a.json', file);
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [3, 'refused'],
      [4, 'refused'],
      [5, 'refused'],
    ]);
    const { body } = await send(veille.admin, 'import/check', 'a.json', '{\n"platforms": [\n{ "slug": }').expect(400);
    expect(body.error.message).toContain('Line 3: this is no JSON');
  });

  it('write the good rows alone, in both languages, and leave alone what they do not name', async () => {
    const [vitrine, total] = [await entry(FEATURE, 'etrange-vitrine', 'fr'), await countRows(veille.strapi, PLATFORM)];
    const file = JSON.stringify({
      platforms: [
        { slug: 'etrange', name: { en: 'Stranger' }, closedOn: '2025', aliases: ['Étr', 'Neuf alias'] },
        {
          slug: 'belvedere',
          name: { fr: 'Belvédère', en: 'Belvedere' },
          description: { fr: 'Vue', en: 'View' },
          aliases: [{ text: 'Belvéd', strength: 'medium' }],
        },
        { slug: 'Mauvais slug', name: { fr: 'Mauvais', en: 'Bad' } },
      ],
      features: [{ slug: 'belvedere-tour', name: { fr: 'Tour', en: 'Tower' }, platform: 'belvedere' }],
    });
    const seen = await check('a.json', file);
    expect(row(seen, 'etrange')).toMatchObject({
      outcome: 'change',
      changes: [
        { field: 'name.en', before: 'Strange', after: 'Stranger' },
        { field: 'closedOn', before: null, after: '2025-01-01' },
      ],
      aliases: {
        added: ['Neuf alias'],
        removed: [expect.stringMatching(/^a /u), expect.stringContaining('boucle'), expect.stringContaining('boucle')],
        changed: [{ before: 'Étr | strength=weak | words=messagerie; appli, ou non', after: 'Étr' }],
      },
    });
    const { body } = await write('a.json', file, seen.revision).expect(200);
    expect(body.data).toEqual({ created: 2, changed: 1, unchanged: 0, refused: 1 });

    for (const locale of ['fr', 'en']) {
      const etrange = await entry(PLATFORM, 'etrange', locale);
      expect(etrange).toMatchObject({ closedOn: '2025-01-01', kind: 'messaging', owner: 'Étrange, SA' });
      expect(etrange.aliases.map(({ text }: { text: string }) => text)).toEqual(['Étr', 'Neuf alias']);
      const belvedere = await entry(PLATFORM, 'belvedere', locale);
      expect(belvedere.aliases).toEqual([expect.objectContaining({ text: 'Belvéd', strength: 'medium' })]);
      const [tour] = await veille.strapi.documents(FEATURE).findMany({
        locale,
        filters: { slug: 'belvedere-tour' },
        populate: ['platform'],
      });
      expect(tour?.platform?.slug).toBe('belvedere');
    }
    expect([(await entry(PLATFORM, 'etrange', 'fr')).name, (await entry(PLATFORM, 'etrange', 'en')).name]).toEqual([
      '@Étrange; "Plateforme"',
      'Stranger',
    ]);
    expect((await entry(PLATFORM, 'belvedere', 'fr')).description).toBe('Vue');
    expect(await entry(PLATFORM, 'belvedere', 'en')).toMatchObject({ name: 'Belvedere', description: 'View' });
    expect((await entry(FEATURE, 'belvedere-tour', 'en')).name).toBe('Tower');
    expect(await countRows(veille.strapi, PLATFORM)).toBe(total + 2);
    expect(await entry(FEATURE, 'etrange-vitrine', 'fr')).toEqual(vitrine);
  });

  it('are followed by the archive in one re-tag', async () => {
    await settled(veille.strapi);
    const before = (await allRuns(veille.strapi)).length;
    const { documentId } = await createArticle(veille.strapi, { title: 'Sémaphore et Vigie ouvrent' });
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual([]);
    await written(
      'a.csv',
      'type,slug,name_fr,name_en\nplatform,semaphore,Sémaphore,Semaphore\nplatform,vigie,Vigie,Vigie'
    );
    await settled(veille.strapi);
    expect((await tagsOf(veille.strapi, documentId)).platforms).toEqual(['semaphore', 'vigie']);
    expect(await allRuns(veille.strapi)).toHaveLength(before + 1);
  });

  it('are read as French spreadsheets write them: semicolons, a byte order mark, days first', async () => {
    const file =
      '\ufefftype;slug;name_fr;name_en;launchedOn;;\r\nplatform;fenetre;Fenêtre;Window;05/07/2023;;\r\n;;;;;;\r\n';
    const { rows } = await check('Classeur.CSV', file);
    expect(rows).toEqual([expect.objectContaining({ outcome: 'create', line: 2, name: 'Window' })]);
    await written('Classeur.CSV', file);
    expect(await entry(PLATFORM, 'fenetre', 'en')).toMatchObject({ name: 'Window', launchedOn: '2023-07-05' });
  });
});
