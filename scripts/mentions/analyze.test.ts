import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

import { aCatalogue, aPlatform } from '../../plugins/mentions/server/src/domain/testing/catalogue';
import { analyzeLines } from './analyze';

const catalogue = aCatalogue(aPlatform({ name: 'TikTok' }));
const good = (id: string): string => JSON.stringify({ id, locale: 'fr', title: 'TikTok', text: 'Sur TikTok.' });

/** What analyze prints for some input. */
async function analyze(input: string) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const printed = Promise.all([text(output), text(errors)]);
  const exitCode = await analyzeLines(catalogue, { input: Readable.from([input]), output, errors });
  output.end();
  errors.end();
  const [out, problems] = await printed;
  const records: { id: string; platforms: unknown; mentions: unknown }[] = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { exitCode, records, problems: problems.split('\n').filter(Boolean) };
}

describe('analyze', () => {
  it('answers each line with a line', async () => {
    const { exitCode, records, problems } = await analyze(`${good('a')}\n${good('b')}\n`);
    expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] });
    expect(records.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(records[0]).toMatchObject({
      platforms: [{ name: 'TikTok', slug: 'tiktok', main: true }],
      mentions: [
        { field: 'title', start: 0, end: 6 },
        { field: 'text', start: 4, end: 10, text: 'TikTok' },
      ],
    });
  });

  it.each([
    ['is no JSON', '{ "id": '],
    ['is no object', '["a"]'],
    ['is null', 'null'],
    ['lacks its id', '{ "locale": "fr", "text": "a" }'],
    ['lacks its locale', '{ "id": "a", "text": "a" }'],
    ['lacks its text', '{ "id": "a", "locale": "fr" }'],
    ['has no text for a title', '{ "id": "a", "locale": "fr", "text": "a", "title": 7 }'],
  ])('names a line that %s, answers the others, and gives 2', async (_, bad) => {
    const { exitCode, records, problems } = await analyze(`${good('a')}\n${bad}\n${good('b')}\n`);
    expect(exitCode).toBe(2);
    expect(problems).toEqual([expect.stringMatching(/\b2\b/u)]);
    expect(records.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('names the field that is wrong', async () => {
    const { problems } = await analyze('{ "id": "a", "locale": "fr", "text": 7 }');
    expect(problems).toEqual([expect.stringContaining('text')]);
  });

  it('counts empty lines, and passes over them', async () => {
    const { records, problems } = await analyze(`\n  \n${good('a')}\r\n\r\nbad`);
    expect(records).toHaveLength(1);
    expect(problems).toEqual([expect.stringMatching(/\b5\b/u)]);
  });

  it('takes input without a title, with a byte order mark, and none at all', async () => {
    expect(await analyze('\uFEFF{ "id": "a", "locale": "fr", "text": "TikTok" }')).toMatchObject({
      exitCode: 0,
      records: [{ id: 'a' }],
    });
    expect(await analyze('')).toEqual({ exitCode: 0, records: [], problems: [] });
  });

  it('waits for a slow reader', async () => {
    const output = new PassThrough({ highWaterMark: 1 });
    const lines = Array.from({ length: 50 }, (_, index) => good(String(index)));
    const written = analyzeLines(catalogue, {
      input: Readable.from([lines.join('\n')]),
      output,
      errors: new PassThrough(),
    });
    void written.then(() => output.end());
    expect((await text(output)).trim().split('\n')).toHaveLength(50);
  });
});
