import { startImport } from '../helpers/import/import-process';
import { type TextFolder, textFolder } from '../helpers/import/texts';
import { type Veille, startVeille } from '../helpers/start-veille';

const TEXTS = 40;

let veille: Veille;
let folder: TextFolder;

beforeAll(async () => {
  veille = await startVeille();
  folder = textFolder();
  for (let id = 10; id < 10 + TEXTS; id += 1) {
    folder.text(
      `${id}.md`,
      [`title: Texte ${id}`, 'source: essai', `authors: Ana ${id}`, 'category: Brèves'],
      'Un.\n\nDeux.'
    );
  }
}, 60_000);

afterAll(async () => {
  await veille.stop();
  folder.remove();
});

const counted = async () => ({
  articles: await veille.strapi.db.query('api::article.article').count({ where: { publishedAt: null } }),
  records: await veille.strapi.db.query('api::import-record.import-record').count(),
});

/** The numbers of the table at the end: created, updated, unchanged, failed. */
const summary = (output: string) =>
  ['created', 'updated', 'unchanged', 'failed'].map((label) =>
    Number(new RegExp(`^  ${label} +(\\d+)$`, 'm').exec(output)?.[1])
  );

describe('npm run import, while the application runs', () => {
  it('leaves a document and its record, or neither, when it is killed', async () => {
    const { child, says, end } = startImport(veille.databaseUrl, [folder.path, '--publish']);
    await says(/created .*15\.md/);
    child.kill('SIGKILL');
    expect((await end).code).toBeNull();
    const { articles, records } = await counted();
    expect(articles).toBe(records);
    expect(articles).toBeGreaterThanOrEqual(6);
    expect(articles).toBeLessThan(TEXTS);
  }, 120_000);

  it('finishes what it is at when it is interrupted, and says how far it came', async () => {
    const { child, says, end } = startImport(veille.databaseUrl, [folder.path, '--publish']);
    await says(/created/);
    child.kill('SIGINT');
    const { code, output } = await end;
    expect(code).toBe(130);
    expect(output).toContain('Interrupted: run the same command again to go on.');
    const { articles, records } = await counted();
    expect(articles).toBe(records);
    expect(articles).toBeLessThan(TEXTS);
  }, 120_000);

  it('completes the rest the next time, and then finds nothing to do', async () => {
    const before = await counted();
    const next = await startImport(veille.databaseUrl, [folder.path, '--publish']).end;
    expect([next.code, summary(next.output)]).toEqual([0, [TEXTS - before.articles, 0, before.articles, 0]]);
    expect(await counted()).toEqual({ articles: TEXTS, records: TEXTS });
    const { body } = await veille.request.get('/api/articles?locale=fr').expect(200);
    expect(body.meta.pagination.total).toBe(TEXTS);
  }, 120_000);

  it('goes on after a bad file, and ends with 1', async () => {
    folder.file('11-bad.md', '---\ntitle: un: deux: trois\n---\n');
    const { code, output, errors } = await startImport(veille.databaseUrl, [folder.path, '--publish']).end;
    expect([code, summary(output)]).toEqual([1, [0, 0, TEXTS, 1]]);
    expect(errors).toMatch(/FAILED {2}.*11-bad\.md:1: broken front matter on line 2/);
    expect(errors).not.toMatch(/^\s+at /m);
  }, 120_000);

  it('refuses a path that is not there before it does anything, with how to use it', async () => {
    const { code, errors } = await startImport(veille.databaseUrl, ['nowhere']).end;
    expect(code).toBe(2);
    expect(errors).toMatch(/^“nowhere” does not exist\.\n\nUsage: npm run import/m);
  }, 60_000);
});
