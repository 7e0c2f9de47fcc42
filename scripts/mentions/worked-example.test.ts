import { readFileSync } from 'node:fs';
import path from 'node:path';

import { fromFiles } from '../../plugins/mentions/server/src/domain/catalogue/file';
import { tracesOf } from '../../plugins/mentions/server/src/domain/resolve/parts';
import { relevances, signsOf } from '../../plugins/mentions/server/src/domain/resolve/relevance';
import { Tagger } from '../../plugins/mentions/server/src/domain/tagger';
import { appFolder } from '../paths';
import { readCatalogueFiles } from './catalogue-files';

const readme = readFileSync(path.join(appFolder, 'plugins', 'mentions', 'README.md'), 'utf8');
const [title = '', ...body] = (/```text worked-example\n([^`]*)\n```/u.exec(readme)?.[1] ?? '').split('\n');

/** The rows of the table under these headings, cell by cell. */
function table(...headings: readonly string[]): string[][] {
  const [, rows = ''] = readme.split(`| ${headings.join(' | ')} |\n|${'---|'.repeat(headings.length)}\n`);
  const lines = rows.split('\n');
  return lines.slice(0, lines.indexOf('')).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  );
}

describe('the worked example of the plugin’s README', () => {
  const { files } = readCatalogueFiles(path.join(appFolder, 'database', 'catalogue'));
  const tagger = new Tagger(fromFiles(files.map(({ content }) => content)));
  const { document, mentions, tags } = tagger.analyze({
    locale: 'fr',
    fields: [
      { field: 'title', role: 'title', text: title },
      { field: 'text', role: 'body', text: body.join('\n') },
    ],
  });

  it('lists every mention with its score', () => {
    const shown = table('words', 'entry', 'why', 'score').map(([words, entry, , score]) => [
      words,
      entry,
      Number(score),
    ]);
    const found = mentions.map(({ start, end, entity, score }) => [
      document.text.slice(start, end),
      entity.slug,
      score,
    ]);
    expect(shown).toEqual(found);
  });

  it('names the reasons of the first mention of each entry', () => {
    const rows = table('words', 'entry', 'why', 'score');
    const named = rows.flatMap(([, entry = '', why = '']) =>
      [...why.matchAll(/`([a-z-]+)`/gu)].map(([, code = '']) => ({ entry, code }))
    );
    expect(named.length).toBeGreaterThan(4);
    for (const { entry, code } of named) {
      const codes = mentions
        .filter(({ entity }) => entity.slug === entry)
        .flatMap(({ reasons }) => reasons.map((one) => one.code));
      expect(codes).toContain(code);
    }
  });

  it('works out the relevance of each platform', () => {
    const traces = tracesOf(document, mentions);
    const [signs, relevance] = [signsOf(document, traces), relevances(document, traces)];
    const found = [...relevance].map(([slug, value]) => [
      slug,
      String(signs.get(slug)?.title),
      signs.get(slug)?.density.toFixed(2),
      signs.get(slug)?.frequency.toFixed(2),
      value.toFixed(2),
    ]);
    expect(table('platform', 'title', 'density', 'frequency', 'relevance')).toEqual(found);
  });

  it('is filed under TikTok alone, with five automatic tags', () => {
    expect(tags.platforms.filter(({ main }) => main).map(({ entity }) => entity.slug)).toEqual(['tiktok']);
    expect([...tags.platforms, ...tags.features].map(({ automatic }) => automatic)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});
