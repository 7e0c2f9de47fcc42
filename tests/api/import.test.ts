import { runImport } from '../helpers/import/run-import';
import { type TextFolder, textFolder } from '../helpers/import/texts';
import { type Veille, startVeille } from '../helpers/start-veille';

let veille: Veille;
let folder: TextFolder;

beforeAll(async () => {
  veille = await startVeille();
});

afterAll(() => veille.stop());

beforeEach(() => {
  folder = textFolder();
});

afterEach(() => folder.remove());

const articles = () => veille.strapi.documents('api::article.article');
const only = () =>
  articles().findFirst({ locale: 'fr', filters: { slug: 'un-texte' }, populate: ['category', 'authors', 'source'] });
const run = (options = {}) => runImport(veille.strapi, [folder.path], options);

/** Every test has a source of its own, so that none meets what another has imported. */
let number = 0;
const source = () => `source: archive-${number}`;
beforeEach(() => void (number += 1));
afterEach(async () => {
  for (const { documentId } of await articles().findMany({ locale: '*' }))
    await articles().delete({ documentId, locale: '*' });
});

describe('an imported text', () => {
  it('becomes an article with its category and authors, published when asked', async () => {
    folder.text(
      'a.md',
      ['title: Un texte', source(), 'category: Brèves', 'authors: [Ana Lou, Max]', 'date: 2021-03-31'],
      '## Titre\n\n- [a](https://a.example)\n'
    );
    expect((await run()).counts).toEqual([1, 0, 0, 0]);
    const { body } = await veille.request.get('/api/articles?populate=*&locale=fr').expect(200);
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({ slug: 'un-texte', publishedOn: '2021-03-31', category: { slug: 'breves' } });
    expect(body.data[0].authors.map((author: { slug: string }) => author.slug)).toEqual(['ana-lou', 'max']);
    expect(body.data[0].body).toMatchObject([{ type: 'heading' }, { type: 'list' }]);
  });

  it('is a draft when nobody asks to publish it, or its source says so', async () => {
    folder.text('a.md', ['title: Un texte', source()]);
    folder.text('b.md', ['title: Deux', source(), 'status: private']);
    await run({ publish: false });
    expect(await articles().count({ status: 'published', locale: 'fr' })).toBe(0);
    expect((await run()).counts).toEqual([0, 1, 1, 0]);
    expect(await articles().count({ status: 'published', locale: 'fr' })).toBe(1);
  });

  it('has an address of its own in its locale, and shares its document with its translation', async () => {
    folder.text('a.md', ['title: Un texte', 'id: 1', source(), 'authors: Ana Lou']);
    folder.text('b.md', ['title: Un texte', 'id: 2', source()]);
    folder.text('c.md', ['title: Un texte', 'id: 1', source(), 'locale: en', 'authors: Ana Lou']);
    expect(await run()).toMatchObject({
      counts: [3, 0, 0, 0],
      failures: [],
      notices: [expect.stringContaining('“un-texte-2” instead')],
    });
    const english = await articles().findFirst({ locale: 'en', filters: { slug: 'un-texte' } });
    expect(english?.documentId).toBe((await only())?.documentId);
  });

  it('that cannot be saved is told, and the others are imported', async () => {
    folder.text('a.md', [`title: ${'x'.repeat(300)}`, source()]);
    folder.text('b.md', ['title: deux: points: trop', source()]);
    folder.text('c.md', [source()]);
    folder.text('d.md', ['title: Un texte', source()]);
    const { counts, failures } = await run();
    expect(counts).toEqual([1, 0, 0, 3]);
    expect(failures).toEqual([
      expect.stringMatching(/^title must be at most 250/),
      expect.stringMatching(/^broken front matter/),
      expect.stringMatching(/^no title/),
    ]);
  });

  it('is only spoken of in a dry run', async () => {
    folder.text('a.md', ['title: Un texte', source()]);
    expect((await run({ dryRun: true })).counts).toEqual([1, 0, 0, 0]);
    expect(await only()).toBeNull();
  });
});

describe('a second import', () => {
  it('changes nothing', async () => {
    folder.text(
      'a.md',
      ['title: Un texte', source(), 'category: Brèves', 'seo:', '  metaTitle: M'],
      '| a | b |\n|--|--|\n| c | d |'
    );
    await run();
    const before = await only();
    expect((await run()).counts).toEqual([0, 0, 1, 0]);
    expect(await only()).toEqual(before);
  });

  it('brings the same document up to date, its address and tags left alone', async () => {
    const platform = await veille.strapi
      .documents('api::platform.platform')
      .create({ data: { name: 'Vine', slug: `vine-${number}` }, locale: 'fr' });
    folder.text('a.md', ['title: Un texte', 'id: 1', source()]);
    await run();
    const before = await only();
    await articles().update({
      documentId: before?.documentId ?? '',
      locale: 'fr',
      status: 'published',
      data: { platforms: [platform.documentId] },
    });
    folder.text('a.md', ['title: Un autre titre', 'id: 1', source()]);
    expect((await run()).counts).toEqual([0, 1, 0, 0]);
    const after = await articles().findFirst({
      locale: 'fr',
      status: 'published',
      filters: { slug: 'un-texte' },
      populate: ['platforms'],
    });
    expect(after).toMatchObject({
      documentId: before?.documentId,
      title: 'Un autre titre',
      platforms: [{ name: 'Vine' }],
    });
  });

  it('keeps what an editor has changed since, and says so', async () => {
    folder.text('a.md', ['title: Un texte', 'id: 1', source()], 'Un.');
    await run();
    const { documentId = '' } = (await only()) ?? {};
    await articles().update({ documentId, locale: 'fr', data: { title: 'Un titre corrigé' } });
    expect((await run()).counts).toEqual([0, 0, 1, 0]);
    folder.text('a.md', ['title: Un texte, version 2', 'id: 1', source()], 'Deux.');
    expect(await run()).toMatchObject({
      counts: [0, 1, 0, 0],
      notices: ['edited here since the import, kept as it is: title'],
    });
    expect(await only()).toMatchObject({ title: 'Un titre corrigé', body: [{ children: [{ text: 'Deux.' }] }] });
  });

  it('leaves unpublished what an editor has unpublished', async () => {
    folder.text('a.md', ['title: Un texte', 'id: 1', source()], 'Un.');
    await run();
    await articles().unpublish({ documentId: (await only())?.documentId ?? '', locale: 'fr' });
    folder.text('a.md', ['title: Un texte', 'id: 1', source()], 'Deux.');
    expect((await run()).notices).toEqual(['unpublished here since the import: stays a draft']);
    expect(await articles().count({ status: 'published', locale: 'fr' })).toBe(0);
  });

  it('creates anew what was deleted', async () => {
    folder.text('a.md', ['title: Un texte', source()]);
    await run();
    await articles().delete({ documentId: (await only())?.documentId ?? '', locale: '*' });
    expect((await run()).counts).toEqual([1, 0, 0, 0]);
    expect((await run()).counts).toEqual([0, 0, 1, 0]);
  });

  it('at the same time is refused', async () => {
    folder.text('a.md', ['title: Un texte', source()]);
    const both = await Promise.all([run(), run()]);
    expect(both.map(({ counts }) => counts)).toEqual(expect.arrayContaining([[1, 0, 0, 0], undefined]));
  });
});

describe('the records of imports', () => {
  it('cannot name the same text twice', async () => {
    const record = {
      source: 's',
      sourceId: '1',
      contentLocale: 'fr',
      contentType: 'article',
      contentId: 'x',
      contentHash: 'h',
      fieldHashes: {},
    };
    const records = veille.strapi.db.query('api::import-record.import-record');
    await records.create({ data: record });
    await expect(records.create({ data: record })).rejects.toThrow(/unique/i);
  });

  it('are not served', async () => {
    await veille.request.get('/api/import-records').expect(404);
    const { body } = await veille.request
      .post('/graphql')
      .send({ query: '{ __schema { types { name } } }' })
      .expect(200);
    expect(body.data.__schema.types.filter(({ name }: { name: string }) => /ImportRecord/.test(name))).toEqual([]);
  });
});
