import { documentsOf, failuresOf, folderOf, readAll } from './read-source.test.helper';

const folder = folderOf({
  'b.md':
    '---\nid: "007"\nkind: article\nlocale: fr\ntitle: "Un: deux"\ncategory: Brèves\ndate: 2021-03-31\nsource: archive.txt\nauthors: [Ana Lou, Max]\nhumeur: bonne\n---\n\nCorps.',
  'a/c.md': '# Sans en-tête\n\nCorps.',
  'a/windows.md': Buffer.from('---\ntitle: \xc9t\xe9\n---\nlat\xe9ral', 'latin1'),
  'a/demo.md':
    '---\ntitle: D\nkey: d\nstatus: draft\nsource:\n  site: Le Site\n  url: https://site.example/d\nseo:\n  metaTitle: M\n  noIndex: true\n---\nx',
  'd-open.md': '---\ntitle: Jamais fermé\n\nCorps.',
  'e-broken.md': '---\ntitle: Un: deux: trois\n---\nCorps.',
  'f-list.md': '---\n- a\n---\nCorps.',
  'g-page.md': '<!doctype html><html><body>Une page</body></html>',
  'photo.jpg': Buffer.from([0xff, 0xd8, 0, 0]),
});

describe('A folder of Markdown', () => {
  test('is read in the order of its names, each file on its own', async () => {
    const items = await readAll(folder);
    expect(documentsOf(items).map(({ title }) => title)).toEqual(['Sans en-tête', 'D', 'Été', 'Un: deux']);
    expect(failuresOf(items)).toEqual([
      'd-open.md:1 the front matter opened by “---” on line 1 is never closed',
      expect.stringMatching(/^e-broken.md:1 broken front matter on line 2: /),
      'f-list.md:1 broken front matter on line 2: key: value expected',
      'g-page.md neither Markdown, a WordPress export, nor an RSS or Atom feed',
    ]);
    expect(documentsOf(items).flatMap(({ notices = [] }) => notices.map(({ en }) => en))).toEqual([
      'read as Windows-1252, as it is not UTF-8',
      'unknown front matter keys, ignored: humeur',
    ]);
  });

  test('gives the front matter its fields, scalars as they are written', async () => {
    const [document] = documentsOf(await readAll(`${folder}/b.md`));
    expect(document).toMatchObject({
      source: 'archive.txt',
      sourceId: '007',
      kind: 'article',
      locale: 'fr',
      category: 'Brèves',
      publishedOn: '2021-03-31',
      authors: ['Ana Lou', 'Max'],
      status: 'published',
    });
    expect(document?.sourceSite).toBeUndefined();
    expect(document?.origin).toMatch(/b\.md:12$/);
  });

  test('knows a file without an id by its place in the folder, and shows where a text comes from', async () => {
    const [first, demo] = documentsOf(await readAll(folder));
    expect(first).toMatchObject({ sourceId: 'a/c.md', title: 'Sans en-tête' });
    expect(demo).toMatchObject({
      sourceId: 'd',
      status: 'draft',
      sourceSite: 'Le Site',
      sourceUrl: 'https://site.example/d',
      seo: { metaTitle: 'M', noIndex: true },
    });
  });
});
