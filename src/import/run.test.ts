import type { ReadItem } from './model';
import { runImport } from './run';
import type { Outcome, Writer } from './write/writer';

const text = (title: string, more: object = {}): ReadItem => ({
  kind: 'document',
  document: {
    source: 's',
    sourceId: title,
    origin: `${title}.md:1`,
    title,
    body: 'Corps',
    bodyFormat: 'markdown',
    authors: [],
    status: 'published',
    ...more,
  },
});

const said: string[] = [];
const listener = {
  failed: (origin: string, reason: { en: string }) => void said.push(`${origin} ${reason.en}`),
  notice: (origin: string, message: { en: string }) => void said.push(`${origin} ${message.en}`),
  done: () => undefined,
};
const defaults = { kind: 'article', locale: 'fr', publish: true } as const;
const created: Outcome = { result: 'created', platforms: ['Vine'], notices: [] };

async function* each(...items: ReadItem[]) {
  yield* items;
}

const run = (writer: Writer, items: AsyncIterable<ReadItem>, signal = new AbortController().signal) =>
  runImport({ items, defaults, writer, listener, signal });

beforeEach(() => said.splice(0));

describe('An import', () => {
  test('goes on after a text that fails, and tells why it failed', async () => {
    const write: Writer['write'] = async ({ fields }) => {
      if (fields.title === 'C') throw new Error('refused');
      return created;
    };
    const items = each(
      text('A'),
      text(' ', { origin: 'b.md:1' }),
      text('C'),
      text('D', { publishedOn: 'hier' }),
      text('E', { locale: 'de' }),
      text('F')
    );
    const report = await run({ write }, items);
    expect(report).toMatchObject({ created: 2, failed: 4, interrupted: false, platforms: new Map([['Vine', 2]]) });
    expect(said).toEqual([
      'b.md:1 no title: add “title: …” to its front matter',
      'C.md:1 refused',
      'D.md:1 date “hier” is not a date: write it YYYY-MM-DD',
      'E.md:1 there is no locale “de” here: use one of fr, en',
    ]);
  });

  test('finishes the text it is at when it is interrupted, and begins no other', async () => {
    const abort = new AbortController();
    const written: string[] = [];
    const write: Writer['write'] = async ({ sourceId }) => {
      abort.abort();
      written.push(sourceId);
      return created;
    };
    const report = await run({ write }, each(text('A'), text('B')), abort.signal);
    expect(report).toMatchObject({ created: 1, interrupted: true });
    expect(written).toEqual(['A']);
  });

  test('ends when the database is gone', async () => {
    const write: Writer['write'] = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ECONNREFUSED' }));
    await expect(run({ write }, each(text('A'), text('B')))).rejects.toThrow('gone');
  });

  test('names the field that Strapi refuses', async () => {
    const details = { errors: [{ path: ['title'], message: 'title must be at most 250 characters' }] };
    await run(
      { write: () => Promise.reject(Object.assign(new Error('ValidationError'), { details })) },
      each(text('A'))
    );
    expect(said).toEqual(['A.md:1 title must be at most 250 characters']);
  });
});
